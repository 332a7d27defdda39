import { z } from 'zod';

/** More would make every page with the map heavy, and a build with a hostile file slow. */
export const mostRegions = 500;
export const mostPoints = 30_000;

const pair = z.tuple([z.number(), z.number()]);
const ring = z.array(z.int()).min(1);
const properties = z.looseObject({}).nullish();

const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), arcs: z.array(ring).min(1), properties }),
  z.object({
    type: z.literal('MultiPolygon'),
    arcs: z.array(z.array(ring).min(1)).min(1),
    properties,
  }),
]);

/** As much of TopoJSON as a map of regions needs: one collection of areas with properties. */
export const topologySchema = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }).optional(),
  arcs: z.array(z.array(z.tuple([z.number(), z.number()], z.number())).min(2)).min(1),
  objects: z.record(
    z.string(),
    z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(geometry).min(1).max(mostRegions, `more than ${mostRegions} regions`),
    }),
  ),
});

export type ReadTopology = z.infer<typeof topologySchema>;
export type ReadGeometry = z.infer<typeof geometry>;

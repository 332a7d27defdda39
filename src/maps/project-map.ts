import type { GeoProjection } from 'd3-geo';
import type { Geometry } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { areaOf, type Line } from './plane.ts';
import type { RegionMap, RegionTopology } from './region-map.ts';
import { simplifyLine } from './simplify-line.ts';

/** A map of regions in a plane, simplified, its borders still shared. */
export interface PlaneMap {
  /** Closed rings by region, the largest first; in the order of the map. */
  readonly regions: readonly { readonly name: string; readonly rings: readonly Line[] }[];
  /** The borders that no two regions share: the edge of them all. */
  readonly outline: readonly Line[];
  /** The borders between regions. */
  readonly inner: readonly Line[];
}

/** Rings smaller than this many square units are specks that merging left behind. */
const speck = 30;

/** Projects a map; no line is drawn further than `tolerance` units beside where it is. */
export function projectMap(
  { topology }: RegionMap,
  projection: GeoProjection,
  tolerance: number,
): PlaneMap {
  const arcs = topology.arcs.map((arc) =>
    simplifyLine(
      arc.map(([lon, lat]) => projection([lon, lat]) ?? [0, 0]),
      tolerance,
    ),
  );
  const plane: RegionTopology = { ...topology, arcs };
  const { regions } = plane.objects;
  return {
    regions: feature(plane, regions).features.map(({ properties, geometry }) => ({
      name: properties.name,
      rings: ringsOf(geometry),
    })),
    outline: linesOf(mesh(plane, regions, (a, b) => a === b)),
    inner: linesOf(mesh(plane, regions, (a, b) => a !== b)),
  };
}

function ringsOf(geometry: Geometry): Line[] {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  return (rings as unknown as Line[])
    .map((ring) => ({ ring, area: Math.abs(areaOf(ring)) }))
    .toSorted((a, b) => b.area - a.area)
    .filter(({ area }, position) => position === 0 || area > speck)
    .map(({ ring }) => ring);
}

function linesOf({ coordinates }: { readonly coordinates: unknown }): Line[] {
  return (coordinates as Line[]).filter((line) => {
    const isClosed = String(line[0]) === String(line.at(-1));
    return !isClosed || Math.abs(areaOf(line)) > speck;
  });
}

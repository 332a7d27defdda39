import { geoConicEqualArea, type GeoProjection } from 'd3-geo';
import type { MapConfig } from '../config/encyclopedia-config.ts';
import { boundsOf, type Point } from './plane.ts';
import type { RegionMap } from './region-map.ts';

export interface FittedProjection {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
}

const origin: Point = [0, 0];

/** The config's conic, or one that suits the map, fitted to a width with a margin around. */
export function fitProjection(
  { topology }: RegionMap,
  config: Pick<MapConfig, 'projection'>,
  { width, margin }: { readonly width: number; readonly margin: number },
): FittedProjection {
  const { arcs } = topology;
  const { left, top: south, right, bottom: north } = boundsOf(arcs);
  const sixth = (north - south) / 6;
  const { parallels, meridian } = config.projection ?? {
    parallels: [south + sixth, north - sixth] as const,
    meridian: (left + right) / 2,
  };
  const projection = geoConicEqualArea()
    .parallels([...parallels])
    .rotate([-meridian, 0])
    // Lines, not areas: a ring that runs the other way round would be the rest of the Earth.
    .fitWidth(width - 2 * margin, { type: 'MultiLineString', coordinates: arcs });
  const [x, y] = projection.translate();
  projection.translate([x + margin, y + margin]);
  const plane = arcs.map((arc) => arc.map(([lon, lat]) => projection([lon, lat]) ?? origin));
  return { projection, width, height: Math.round(boundsOf(plane).bottom + margin) };
}

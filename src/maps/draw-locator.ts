import { geoAzimuthalEqualArea, geoInterpolate } from 'd3-geo';
import type { MapConfig } from '../config/encyclopedia-config.ts';
import { areasSeen, bordersSeen } from './draw-world.ts';
import { nameCountries, type DrawnLabel } from './name-countries.ts';
import { fitProjection } from './fit-projection.ts';
import { boundsOf, type Line, type Point } from './plane.ts';
import { projectMap } from './project-map.ts';
import type { RegionMap } from './region-map.ts';
import { farWorld, nearWorld } from './world.ts';
import { worldShapes } from './world-shapes.ts';
import { writeLines, writeRings } from './write-path.ts';

/** A small map that says where a place is; paths and places in units of its view, from 0, 0. */
export interface DrawnLocator {
  readonly width: number;
  readonly height: number;
  /** Of the world around; empty where the place lies among the regions. */
  readonly land: string;
  readonly borders: string;
  readonly countries: readonly DrawnLabel[];
  /** The regions as one shape, and the lines between them. */
  readonly regions: string;
  readonly inner: string;
  /** The region that the place is; empty where it is a point. */
  readonly region: string;
  readonly point?: { readonly x: number; readonly y: number } | undefined;
}

interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** A place by its coordinates in degrees, or by the region of the map that it is. */
export interface LocatedPlace {
  readonly at?: Coordinates | undefined;
  readonly region?: string | undefined;
}

/** Draws locators of one map; what they have in common is drawn once. */
export type LocatorDrawer = (place: LocatedPlace) => DrawnLocator | undefined;

const view = { width: 480, margin: 14, tolerance: 1.4 };
/** Of a locator that shows a place far from the regions. */
const wide = { width: 480, height: 330, margin: 44, tolerance: 1.2 };

/** The size of type in units of the view. */
const nameType = 25;
/** In radians of the globe from left to right. */
const widest = 1.2;

export function locatorDrawer(map: RegionMap, config: MapConfig): LocatorDrawer {
  const { projection, width, height } = fitProjection(map, config, view);
  const plane = projectMap(map, projection, view.tolerance);
  const base = {
    width,
    height,
    land: '',
    borders: '',
    countries: [],
    regions: writeRings(plane.outline),
    inner: writeLines(plane.inner),
  };
  return ({ at, region }) => {
    if (region !== undefined) {
      const rings = plane.regions.find(({ name }) => name === region)?.rings;
      return rings && { ...base, region: writeRings(rings) };
    }
    if (!at) return undefined;
    const point = projection([at.lon, at.lat]);
    const isHere =
      point && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height;
    return isHere ? { ...base, region: '', point: rounded(point) } : drawFar(map, config, at);
  };
}

/** The regions and a place far from them, in one view of the world. */
function drawFar(map: RegionMap, config: MapConfig, at: Coordinates): DrawnLocator | undefined {
  const { width, height, margin, tolerance } = wide;
  const place: [number, number] = [at.lon, at.lat];
  const { left, top, right, bottom } = boundsOf(map.topology.arcs);
  const [lon, lat] = geoInterpolate([(left + right) / 2, (top + bottom) / 2], place)(0.5);
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'MultiPoint', coordinates: [place, ...map.topology.arcs.flat()] },
    );
  const point = projection(place);
  if (!point) return undefined;
  const { outline } = projectMap(map, projection, tolerance);
  // So wide a view shows no small islands: fewer points tell as much.
  const world = width / projection.scale() > widest ? farWorld : nearWorld;
  const { land, borders, countries } = worldShapes(world, config.neighbours);
  const globe = { projection, width, height, tolerance };
  return {
    width,
    height,
    land: writeRings(areasSeen(land, globe)),
    borders: writeLines(bordersSeen(borders, globe, outline)),
    countries: nameCountries(countries, globe, nameType, [...outline, squareAround(point)]),
    regions: writeRings(outline),
    inner: '',
    region: '',
    point: rounded(point),
  };
}

/** The dot, and some air around it. */
function squareAround([x, y]: Point): Line {
  const [left, top, right, bottom] = [x - 16, y - 16, x + 16, y + 16];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

function rounded([x, y]: Point): { readonly x: number; readonly y: number } {
  return { x: Math.round(x), y: Math.round(y) };
}

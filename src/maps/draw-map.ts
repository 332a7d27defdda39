import type { MapConfig } from '../config/encyclopedia-config.ts';
import { areasSeen, bordersSeen } from './draw-world.ts';
import { fitProjection } from './fit-projection.ts';
import { nameCountries, sizeOfLabel, type DrawnLabel } from './name-countries.ts';
import { placeLabel } from './place-label.ts';
import { areaOf, type Line } from './plane.ts';
import { projectMap } from './project-map.ts';
import type { RegionMap } from './region-map.ts';
import { nearWorld } from './world.ts';
import { worldShapes } from './world-shapes.ts';
import { writeLines, writeRings } from './write-path.ts';

/** A map ready to be set as SVG; paths and places in units of its view, from 0, 0. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  /** The largest first, so that a small one is never covered. */
  readonly regions: readonly DrawnRegion[];
  /** The lines between regions, and around them all. */
  readonly inner: string;
  readonly outline: string;
  /** Land around, borders of other countries, and how those are called. */
  readonly land: string;
  readonly borders: string;
  readonly neighbours: readonly DrawnLabel[];
}

export interface DrawnRegion {
  readonly name: string;
  readonly path: string;
  readonly label: DrawnLabel;
}

const size = { width: 1000, margin: 36 };
/** By how many units a line may be drawn beside where it is. */
const tolerance = { regions: 1.2, world: 2 };
/** Sizes of type in units of the view. */
const regionType = 32;
const neighbourType = 26;

/** Draws a map of regions among its neighbours. */
export function drawMap(map: RegionMap, config: MapConfig): DrawnMap {
  const { projection, width, height } = fitProjection(map, config, size);
  const { regions, inner, outline } = projectMap(map, projection, tolerance.regions);
  const view = { projection, width, height, tolerance: tolerance.world };
  const { land, borders, countries } = worldShapes(nearWorld, config.neighbours);
  return {
    width,
    height,
    regions: regions
      .toSorted((a, b) => sizeOf(b.rings) - sizeOf(a.rings))
      .map(({ name, rings }) => ({
        name,
        path: writeRings(rings),
        label: { text: name, ...placeLabel(rings, sizeOfLabel(name, regionType)) },
      })),
    inner: writeLines(inner),
    outline: writeLines(outline),
    land: writeRings(areasSeen(land, view)),
    borders: writeLines(bordersSeen(borders, view, outline)),
    neighbours: nameCountries(countries, view, neighbourType, outline),
  };
}

function sizeOf([largest = []]: readonly Line[]): number {
  return Math.abs(areaOf(largest));
}

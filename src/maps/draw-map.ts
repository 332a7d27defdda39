import type { MapConfig } from '../config/encyclopedia-config.ts';
import { areasSeen, bordersSeen } from './draw-world.ts';
import { fitProjection } from './fit-projection.ts';
import { placeLabel, type LabelPlace, type LabelSize } from './place-label.ts';
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

export interface DrawnLabel extends LabelPlace {
  readonly text: string;
}

const size = { width: 1000, margin: 36 };
/** By how many units a line may be drawn beside where it is. */
const tolerance = { regions: 1.2, world: 2 };
/** Sizes of type in units of the view, and the mean width of a letter in them. */
const regionType = 32;
const neighbourType = 26;
const letter = 0.56;

/** Draws a map of regions among its neighbours. */
export function drawMap(map: RegionMap, config: MapConfig): DrawnMap {
  const { projection, width, height } = fitProjection(map, config, size);
  const { regions, outline } = projectMap(map, projection, tolerance.regions);
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
    land: writeRings(areasSeen(land, view)),
    borders: writeLines(bordersSeen(borders, view, outline)),
    neighbours: countries.flatMap(({ name, shape }) => {
      const rings = areasSeen(shape, view);
      const place = placeLabel(rings, sizeOfLabel(name, neighbourType), outline);
      return place.room >= 1 ? [{ text: name, ...place }] : [];
    }),
  };
}

function sizeOfLabel(text: string, size: number): LabelSize {
  return { width: [...text].length * letter * size, height: size };
}

function sizeOf([largest = []]: readonly Line[]): number {
  return Math.abs(areaOf(largest));
}

import { geoDistance } from 'd3-geo';
import { areasSeen, type GlobeView } from './draw-world.ts';
import { placeLabel, type LabelPlace, type LabelSize } from './place-label.ts';
import type { Line } from './plane.ts';
import type { WorldShapes } from './world-shapes.ts';

export interface DrawnLabel extends LabelPlace {
  readonly text: string;
}

/** The mean width of a letter, in sizes of type. */
const letter = 0.56;

/**
 * The names of the countries in sight that have room for them, set at `size` units, off the shapes
 * in `avoid`.
 */
export function nameCountries(
  countries: WorldShapes['countries'],
  view: GlobeView,
  size: number,
  avoid: readonly Line[],
): readonly DrawnLabel[] {
  const horizon = circleAround(view);
  return countries.flatMap(({ name, shape, middle, radius }) => {
    if (geoDistance(middle, horizon.middle) > radius + horizon.radius) return [];
    const rings = areasSeen(shape, view);
    if (rings.length === 0) return [];
    const place = placeLabel(rings, sizeOfLabel(name, size), avoid);
    return place.room >= 1 ? [{ text: name, ...place }] : [];
  });
}

/** A circle on the globe that holds all that a view shows; the globe where nobody can tell. */
function circleAround({ projection, width, height }: GlobeView): {
  readonly middle: [number, number];
  readonly radius: number;
} {
  const invert = (x: number, y: number) => projection.invert?.([x, y]) ?? [NaN, NaN];
  const middle = invert(width / 2, height / 2);
  const corners = [invert(0, 0), invert(width, 0), invert(0, height), invert(width, height)];
  const radius = Math.max(...corners.map((corner) => geoDistance(middle, corner)));
  return Number.isNaN(radius) ? { middle: [0, 0], radius: Math.PI } : { middle, radius };
}

/** About as large as a name is when it is set. */
export function sizeOfLabel(text: string, size: number): LabelSize {
  return { width: [...text].length * letter * size, height: size };
}

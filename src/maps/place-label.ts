import { boundsOf, isInside, type Line, type Point } from './plane.ts';

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  /** How many times larger the label could be and still lie inside; below 1 it crosses a border. */
  readonly room: number;
}

/** Room beyond this is not missed: then the middle of the shape is the better place. */
const plenty = 1.5;
const steps = 16;

/**
 * Where a label stands best in a shape: as far inside as its width and height allow, and towards
 * the middle where there is room enough. `avoid` are other shapes it must keep off; `room` is 0
 * where no place was found.
 */
export function placeLabel(
  rings: readonly Line[],
  size: LabelSize,
  avoid: readonly Line[] = [],
): LabelPlace {
  const [halfWidth, halfHeight] = [size.width / 2, size.height / 2];
  // In a plane in which the label is a square, room is the distance to the nearest border, as a
  // king walks.
  const shrink = (lines: readonly Line[]): Line[] =>
    lines.map((line) => line.map(([x, y]): Point => [x / halfWidth, y / halfHeight]));
  const inside = shrink(rings);
  const outside = shrink(avoid);
  const { left, top, right, bottom } = boundsOf(inside);
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  let best: Candidate = { point: middle, room: 0, score: -Infinity };
  let [start, wide, high]: [Point, number, number] = [[left, top], right - left, bottom - top];
  for (let round = 0; round < 3; round++) {
    for (let row = 0; row <= steps; row++) {
      for (let column = 0; column <= steps; column++) {
        const point: Point = [start[0] + (wide * column) / steps, start[1] + (high * row) / steps];
        const loss = 0.02 * Math.hypot(point[0] - middle[0], point[1] - middle[1]);
        const needed = best.score + loss;
        if (needed >= plenty || !isInside(point, inside) || isInside(point, outside)) continue;
        const room = Math.min(roomAt(point, inside, needed), roomAt(point, outside, needed));
        const score = Math.min(room, plenty) - loss;
        if (score > best.score) best = { point, room, score };
      }
    }
    [wide, high] = [(wide * 4) / steps, (high * 4) / steps];
    start = [best.point[0] - wide / 2, best.point[1] - high / 2];
  }
  const [x, y] = best.point;
  return { x: Math.round(x * halfWidth), y: Math.round(y * halfHeight), room: best.room };
}

interface Candidate {
  readonly point: Point;
  readonly room: number;
  readonly score: number;
}

/** The distance to the nearest line; with less than `needed` anything below it may come back. */
function roomAt(point: Point, rings: readonly Line[], needed: number): number {
  let least = Infinity;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const next of ring) {
      if (before && isNearer(point, before, next, least)) {
        least = Math.min(least, kingsDistance(point, before, next));
        if (least <= needed) return least;
      }
      before = next;
    }
  }
  return least;
}

/** Most lines are further away than the nearest so far, which their bounds tell. */
function isNearer([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point, than: number): boolean {
  return (
    Math.min(x1, x2) - x < than &&
    x - Math.max(x1, x2) < than &&
    Math.min(y1, y2) - y < than &&
    y - Math.max(y1, y2) < than
  );
}

/** The distance as a king walks: the larger of both steps, at the place where it is least. */
function kingsDistance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [a, b] = [x1 - x, y1 - y];
  const [along, down] = [x2 - x1, y2 - y1];
  const at = (part: number): number =>
    // Where the line has no such place the part is no number.
    part >= 0 && part <= 1
      ? Math.max(Math.abs(a + part * along), Math.abs(b + part * down))
      : Infinity;
  return Math.min(
    at(0),
    at(1),
    at(-a / along),
    at(-b / down),
    at((b - a) / (along - down)),
    at(-(a + b) / (along + down)),
  );
}

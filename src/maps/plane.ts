/** A point of a drawing: x to the right, y down, in units of the view. */
export type Point = readonly [number, number];
export type Line = readonly Point[];

/** Twice the area is more than anybody needs; the sign says which way round the ring goes. */
export function areaOf(ring: Line): number {
  let sum = 0;
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return sum / 2;
}

/** Whether a point lies in a shape; where rings overlap, every second one is a hole. */
export function isInside([x, y]: Point, rings: readonly Line[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
    for (const [pointX, pointY] of ring) {
      if (
        pointY > y !== beforeY > y &&
        x < ((beforeX - pointX) * (y - pointY)) / (beforeY - pointY) + pointX
      ) {
        inside = !inside;
      }
      beforeX = pointX;
      beforeY = pointY;
    }
  }
  return inside;
}

/** How far a point is from a line between two others. */
export function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [along, down] = [x2 - x1, y2 - y1];
  const length = along * along + down * down;
  const part =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * along + (y - y1) * down) / length));
  return Math.hypot(x - x1 - part * along, y - y1 - part * down);
}

export function boundsOf(lines: readonly Line[]): {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
} {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (const [x, y] of line) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { left, top, right, bottom };
}

import type { Line } from './plane.ts';

/** Closed shapes as the data of an SVG path, in whole units and steps: few bytes. */
export function writeRings(rings: readonly Line[]): string {
  return rings.map((ring) => writeSteps(ring, true)).join('');
}

/** Open lines as the data of an SVG path. */
export function writeLines(lines: readonly Line[]): string {
  return lines.map((line) => writeSteps(line, false)).join('');
}

function writeSteps(line: Line, closed: boolean): string {
  const points = line.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const [start] = points;
  if (!start) return '';
  let [x, y] = start;
  const steps: (readonly [number, number])[] = [];
  for (const [nextX, nextY] of points.slice(1)) {
    if (nextX === x && nextY === y) continue;
    steps.push([nextX - x, nextY - y]);
    [x, y] = [nextX, nextY];
  }
  if (closed && x === start[0] && y === start[1]) steps.pop();
  if (steps.length < (closed ? 2 : 1)) return '';
  return `M${numbers([start])}l${numbers(steps)}${closed ? 'z' : ''}`;
}

/** A minus parts two numbers as well as a space does. */
function numbers(pairs: readonly (readonly [number, number])[]): string {
  return pairs.flat().join(' ').replaceAll(' -', '-');
}

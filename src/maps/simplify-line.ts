import { distanceToSegment, type Point } from './plane.ts';

/**
 * A line with fewer points, nowhere further from the one given than `tolerance` (Douglas and
 * Peucker, 1973). Both ends stay, so lines that meet there still do.
 */
export function simplifyLine<P extends Point>(line: readonly P[], tolerance: number): P[] {
  const last = line.length - 1;
  if (last < 2) return [...line];
  const kept = new Set([0, last]);
  const parts: [number, number][] = [[0, last]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [start, end] = part;
    const [from, to] = [line[start], line[end]];
    if (!from || !to) continue;
    let furthest = 0;
    let most = tolerance;
    for (let at = start + 1; at < end; at++) {
      const distance = distanceToSegment(line[at] ?? from, from, to);
      if (distance > most) [furthest, most] = [at, distance];
    }
    if (furthest === 0) continue;
    kept.add(furthest);
    parts.push([start, furthest], [furthest, end]);
  }
  return line.filter((_, at) => kept.has(at));
}

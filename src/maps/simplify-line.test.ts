import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distanceToSegment, type Point } from './plane.ts';
import { simplifyLine } from './simplify-line.ts';

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 });

test('no point is further from the simpler line than the tolerance, and both ends stay', () => {
  fc.assert(
    fc.property(line, fc.double({ min: 0, max: 50, noNaN: true }), (points, tolerance) => {
      const simple = simplifyLine(points, tolerance);
      assert.deepEqual([simple[0], simple.at(-1)], [points[0], points.at(-1)]);
      const far = points.find(
        (point) =>
          !simple.some((end, at) => {
            const start: Point = simple[at - 1] ?? end;
            return distanceToSegment(point, start, end) <= tolerance + 1e-9;
          }),
      );
      assert.equal(far, undefined);
    }),
    { seed: 4, numRuns: 200 },
  );
});

test('points on a straight line go, corners stay', () => {
  const points: Point[] = [
    [0, 0],
    [5, 0],
    [10, 0],
    [10, 5],
    [10, 10],
  ];
  assert.deepEqual(simplifyLine(points, 0.5), [points[0], points[2], points[4]]);
});

test('a loop keeps its shape though both ends are one', () => {
  const loop: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];
  assert.deepEqual(simplifyLine(loop, 1), loop);
});

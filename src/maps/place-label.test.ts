import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeLabel } from './place-label.ts';
import { isInside, type Point } from './plane.ts';

const rectangle = (left: number, top: number, right: number, bottom: number): Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

test('in a simple shape a label stands in the middle', () => {
  const { x, y, room } = placeLabel([rectangle(0, 0, 200, 100)], { width: 40, height: 20 });
  assert.deepEqual([x, y], [100, 50]);
  assert.equal(room, 5);
});

test('in a bent shape it stands in the arm that has room for it', () => {
  const bent: Point[] = [
    [0, 0],
    [300, 0],
    [300, 40],
    [40, 40],
    [40, 300],
    [0, 300],
  ];
  const { x, y, room } = placeLabel([bent], { width: 90, height: 20 });
  assert.ok(room >= 1);
  assert.ok(y < 40 && x > 45, `${x}, ${y}`);
});

test('it stands in no hole and off other shapes', () => {
  const shape = [rectangle(0, 0, 300, 100), rectangle(100, 20, 200, 80)];
  const label = placeLabel(shape, { width: 40, height: 20 });
  assert.ok(isInside([label.x, label.y], shape));
  const beside = placeLabel([rectangle(0, 0, 300, 100)], { width: 40, height: 20 }, [
    rectangle(80, 0, 300, 100),
  ]);
  assert.ok(beside.x <= 60 && beside.room > 0, JSON.stringify(beside));
});

test('where there is no room for it, `room` says so', () => {
  assert.ok(placeLabel([rectangle(0, 0, 20, 10)], { width: 40, height: 20 }).room < 1);
  const covered = rectangle(0, 0, 100, 100);
  assert.equal(placeLabel([covered], { width: 10, height: 10 }, [covered]).room, 0);
});

test('a label with room lies inside with all four corners', () => {
  const size = fc.integer({ min: 20, max: 200 });
  fc.assert(
    fc.property(size, size, size, size, (a, b, c, d) => {
      const kite: Point[] = [
        [a, 0],
        [a + b, c],
        [a, c + d],
        [0, c],
      ];
      const { x, y, room } = placeLabel([kite], { width: 30, height: 12 });
      if (room < 1.1) return;
      for (const [right, down] of [
        [1, 1],
        [1, -1],
        [-1, 1],
        [-1, -1],
      ] as const) {
        assert.ok(isInside([x + 15 * right, y + 6 * down], [kite]));
      }
    }),
    { seed: 4, numRuns: 100 },
  );
});

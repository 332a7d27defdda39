import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawSeats } from './seat-chart.ts';

const seatsIn = (path: string): number => path.split('M').length - 1;

test('every seat is drawn once, those with a name in a drawing of their own', () => {
  const { marks } = drawSeats([
    { count: 7, named: 2, form: 0, className: 'facet-a' },
    { count: 8, named: 0, form: 1 },
    { count: 3, named: 3, form: 2 },
  ]);
  assert.deepEqual(
    marks.map(({ className, path }) => [className, seatsIn(path)]),
    [
      ['seat named facet-a', 2],
      ['seat unnamed facet-a', 5],
      ['seat unnamed', 8],
      ['seat named', 3],
    ],
  );
});

test('groups differ in form', () => {
  const row = (form: number) => drawSeats([{ count: 1, named: 0, form }]).marks[0]?.path;
  assert.equal(new Set([row(0), row(1), row(2)]).size, 3);
});

test('ten stand in a line, and the drawing is as large as its lines', () => {
  const { width, height } = drawSeats([
    { count: 15, named: 0, form: 0 },
    { count: 3, named: 0, form: 1 },
  ]);
  assert.deepEqual([width, height], [120, 36]);
});

test('a large body has longer lines', () => {
  const { width, height } = drawSeats([{ count: 450, named: 0, form: 0 }]);
  assert.deepEqual([width, height], [240, 276]);
});

test('more names than seats are drawn as that many seats', () => {
  const { marks } = drawSeats([{ count: 2, named: 5, form: 0 }]);
  assert.deepEqual(
    marks.map(({ isNamed, path }) => [isNamed, seatsIn(path)]),
    [[true, 2]],
  );
});

test('no seats are no drawing', () => {
  assert.deepEqual(drawSeats([{ count: 0, named: 0, form: 0 }]).marks, []);
});

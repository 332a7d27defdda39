import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeCard, type Box, type Placing } from './place-card.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 300, height: 150 };
const line = (left: number, top: number, width = 100): Box => ({ left, top, width, height: 20 });

function place(first: Box, more: Partial<Placing> = {}, ...others: Box[]) {
  return placeCard({ lines: [first, ...others], card, viewport, isRightToLeft: false, ...more });
}

test('a card stands below its link, at its start', () => {
  assert.deepEqual(place(line(200, 100)), { left: 200, top: 126, height: 150 });
});

test('without room below it stands above', () => {
  assert.deepEqual(place(line(200, 700)), { left: 200, top: 544, height: 150 });
});

test('it keeps eight pixels from either side', () => {
  assert.equal(place(line(950, 100, 40)).left, 692);
  assert.equal(place(line(-30, 100)).left, 8);
});

test('a link from right to left has its card at its right end', () => {
  assert.equal(place(line(600, 100), { isRightToLeft: true }).left, 400);
  assert.equal(place(line(100, 100), { isRightToLeft: true }).left, 8);
});

test('the card meets the pointer over a long link', () => {
  assert.equal(place(line(100, 100, 700), { pointer: { x: 750, y: 110 } }).left, 474);
});

test('of two lines the one pointed at counts, and neither is covered', () => {
  const upper = line(800, 300, 150);
  const lower = line(50, 330, 60);
  const atUpper = place(upper, { pointer: { x: 850, y: 310 } }, lower);
  assert.deepEqual(atUpper, { left: 692, top: 144, height: 150 });
  const atLower = place(upper, { pointer: { x: 60, y: 340 } }, lower);
  assert.deepEqual(atLower, { left: 36, top: 356, height: 150 });
  assert.deepEqual(place(upper, {}, lower), { left: 50, top: 356, height: 150 });
});

test('where it fits on neither side it takes the larger one and is cut', () => {
  const low = { width: 400, height: 220 };
  assert.deepEqual(place(line(20, 60), { viewport: low }), { left: 20, top: 86, height: 126 });
  assert.deepEqual(place(line(20, 140), { viewport: low }), { left: 20, top: 8, height: 126 });
});

test('it never covers its link and never leaves the viewport, wherever the link is', () => {
  for (let left = -50; left < 1050; left += 50) {
    for (let top = -10; top < 800; top += 30) {
      for (const isRightToLeft of [false, true]) {
        const at = place(line(left, top), { isRightToLeft });
        const where = `link at ${left}, ${top}`;
        assert.ok(at.top >= top + 20 || at.top + at.height <= top, `covers the ${where}`);
        assert.ok(at.left >= 8 && at.left + card.width <= 992, `sideways of the ${where}`);
        assert.ok(at.top >= 8 && at.top + at.height <= 792, `up or down of the ${where}`);
      }
    }
  }
});

test('a card wider than the viewport begins in sight', () => {
  assert.equal(place(line(20, 60), { viewport: { width: 280, height: 800 } }).left, 8);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeLines, writeRings } from './write-path.ts';

test('a ring is written in steps of whole units and closed', () => {
  const ring = [
    [10.4, 10],
    [20, 10.4],
    [20, 4.6],
    [10.4, 10],
  ] as const;
  assert.equal(writeRings([ring]), 'M10 10l10 0 0-5z');
});

test('what vanishes in rounding is not written', () => {
  const dot = [
    [1, 1],
    [1.2, 1],
    [1, 1.3],
  ] as const;
  assert.equal(writeRings([dot]), '');
  assert.equal(writeLines([dot]), '');
});

test('rounding does not add up: every step ends at the point that is meant', () => {
  const line = Array.from({ length: 101 }, (_, at) => [at * 0.4, at * 0.6] as const);
  const steps = writeLines([line])
    .replace(/^M0 0l/, '')
    .split(' ')
    .map(Number);
  const sum = (parity: number): number =>
    steps.filter((_, at) => at % 2 === parity).reduce((total, step) => total + step, 0);
  assert.deepEqual([sum(0), sum(1)], [40, 60]);
});

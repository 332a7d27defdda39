import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countPreviewParts, previewPartOf, previewParts } from './preview-parts.ts';

test('the parts grow with the encyclopedia, by doubling', () => {
  assert.equal(countPreviewParts(0, 0), 1);
  assert.equal(countPreviewParts(40, 24), 1);
  assert.equal(countPreviewParts(40, 25), 2);
  assert.equal(countPreviewParts(10_000, 10_000), 512);
});

test('every address has its part, one of those that are written', () => {
  const parts = new Set(previewParts(8));
  assert.equal(parts.size, 8);
  const used = new Set(
    Array.from({ length: 400 }, (_, index) => previewPartOf(`page-${index}.html`, 8)),
  );
  assert.deepEqual(used, parts);
});

test('cards are spread evenly', () => {
  const counts = new Map<string, number>();
  for (let index = 0; index < 4_000; index += 1) {
    const part = previewPartOf(`people.html#person-${index}`, 64);
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  assert.ok(Math.max(...counts.values()) < 2 * (4_000 / 64));
});

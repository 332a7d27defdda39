import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fontFaces } from './font-faces.ts';

test('faces of a family and style state the same weights, or none has the others’ characters', () => {
  const stated = new Map<string, Set<string>>();
  for (const { family, style, weight } of fontFaces()) {
    if (family !== 'Qamus Serif') continue;
    stated.set(style, (stated.get(style) ?? new Set()).add(weight));
  }
  assert.deepEqual(
    [...stated],
    [
      ['normal', new Set(['400 700'])],
      ['italic', new Set(['400'])],
    ],
  );
});

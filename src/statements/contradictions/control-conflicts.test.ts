import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from './small-record.ts';

const controlled = (first: string, second: string) =>
  told({ 'town/lake': `control:\n  - { ${first} }\n  - { ${second} }` });

test('a place is controlled by one value of a facet at a time', () => {
  assert.deepEqual(
    controlled('by: left, from: 1940, until: 1946', 'by: right, from: 1944, until: 1950'),
    [
      'control-conflict town/lake:6:5 `lake` is controlled by 2 at once: `left` from `1940` until `1946` and `right` from `1944` until `1950`. ← town/lake:5:5',
    ],
  );
});

test('it may change hands on a day, or in a year that both name', () => {
  assert.deepEqual(
    controlled('by: left, until: 1944-05-01, from: 1940', 'by: right, from: 1944-05-01'),
    [],
  );
  assert.deepEqual(
    controlled('by: left, from: 1940, until: 1944', 'by: right, from: 1944, until: 1950'),
    [],
  );
});

test('of two facets one value each may be said', () => {
  assert.deepEqual(
    controlled('by: left, from: 1940, until: 1946', 'by: old, from: 1940, until: 1946'),
    [],
  );
});

test('a source that has it otherwise is enough', () => {
  assert.deepEqual(
    controlled(
      'by: left, from: 1940, until: { oneOf: [{ on: 1946 }, { on: 1943 }] }',
      'by: right, from: 1944, until: 1950',
    ),
    [],
  );
});

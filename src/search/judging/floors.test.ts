import assert from 'node:assert/strict';
import { test } from 'node:test';
import { belowFloors } from './floors.ts';
import type { Outcome } from './judge-answers.ts';

/** So many queries, of which some are first, some second, some not found. */
function outcomes(sort: string, script: string, first: number, second = 0, none = 0): Outcome[] {
  const query = { q: `${sort} in ${script}`, want: ['a'], sort, script };
  return [
    ...Array.from({ length: first }, () => ({ query, place: 1, isEmpty: false })),
    ...Array.from({ length: second }, () => ({ query, place: 2, isEmpty: false })),
    ...Array.from({ length: none }, () => ({ query, place: undefined, isEmpty: true })),
  ];
}

test('every script must have its names first, however good the others are', () => {
  const many = outcomes('name', 'Latin', 900);
  assert.deepEqual(belowFloors([...many, ...outcomes('spelling', 'Han', 19, 1)]), []);
  assert.deepEqual(
    belowFloors([...many, ...outcomes('spelling', 'Han', 18, 1), ...outcomes('name', 'Han', 0, 1)]),
    ['names in Han are first in 90.0 %: “spelling in Han”, “name in Han”'],
  );
});

test('of other queries nine in ten must be answered by the first three', () => {
  const asked = { q: 'why', want: ['a'], sort: 'question', script: 'Latin' };
  const fourth = Array.from({ length: 2 }, () => ({ query: asked, place: 4, isEmpty: false }));
  assert.deepEqual(belowFloors([...outcomes('question', 'Latin', 0, 18), ...fourth]), []);
  assert.match(
    belowFloors([...outcomes('question', 'Latin', 0, 17), ...fourth]).join(),
    /^queries are answered by the first three in 89\.5 %: “why”, “why”$/u,
  );
});

test('two in a hundred may find nothing', () => {
  assert.deepEqual(belowFloors(outcomes('typo', 'Latin', 98, 0, 2)), []);
  assert.match(
    belowFloors(outcomes('typo', 'Latin', 97, 0, 3)).join(),
    /^nothing at all is found in 3\.0 %: /u,
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Seats } from '../../statements/seats.ts';
import { shownCounts } from './shown-counts.ts';
import { siteOf } from './small-corpus.ts';

const { encyclopedia } = siteOf([]);
const home = { id: 'choir', line: 9 };
const group = (id: string, count: number, members: readonly string[] = [], label?: string) => {
  return { group: id, label, count, members };
};
const seats: Seats = {
  total: [{ value: 12, sources: ['programme'] }],
  counts: [
    {
      value: [group('baroque', 7, ['ann', 'ben', 'ann']), group('altos', 5, [], 'Altos')],
      sources: ['programme'],
      note: 'by the hall',
      home,
    },
    { value: [group('all', 11)], sources: ['letter'], home: { id: 'guild', line: 4 } },
  ],
  posts: {
    ann: [
      { label: 'Leader', acting: true },
      { label: 'Treasurer', acting: false },
    ],
  },
};
const [first, second] = shownCounts(encyclopedia, seats);

test('a group is called by its label, its facet, or for want of both its id', () => {
  assert.deepEqual(
    [first, second].flatMap((count) => count?.groups.map(({ label }) => label)),
    ['Baroque', 'Altos', 'all'],
  );
  assert.equal(first?.groups[0]?.className, 'facet-era-baroque facet-form-0');
});

test('seats are told with and without a name, each member once', () => {
  const [baroque, altos] = first?.groups ?? [];
  assert.deepEqual(
    [baroque, altos].map((shown) => [shown?.count, shown?.named, shown?.words]),
    [
      [7, 2, '2 named, 5 unnamed'],
      [5, 0, 'None named'],
    ],
  );
  assert.deepEqual(baroque?.members, [
    { id: 'ann', posts: 'acting leader, Treasurer' },
    { id: 'ben', posts: '' },
  ]);
});

test('a count that names nobody does not complain of it', () => {
  assert.equal(second?.groups[0]?.words, '');
});

test('a count that does not make up the total says what it makes up', () => {
  assert.deepEqual(first?.remarks, ['by the hall']);
  assert.deepEqual(second?.remarks, ['adds up to 11']);
});

test('where no total is told none is missed', () => {
  const [, other] = shownCounts(encyclopedia, { ...seats, total: undefined });
  assert.deepEqual(other?.remarks, []);
});

test('each count keeps the place where it is told', () => {
  assert.deepEqual([first?.home, second?.home], [home, { id: 'guild', line: 4 }]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadFacets, narrow, sortInTime } from './facets.ts';
import type { PagefindEngine } from './pagefind-engine.ts';

const things = ['rhine', 'aare', 'bach', 'weser'].map((id) => ({ id }));
const table = {
  values: new Map([
    [
      'kind',
      new Map([
        ['river', new Set(['rhine', 'aare', 'weser'])],
        ['composer', new Set(['bach'])],
      ]),
    ],
    [
      'side',
      new Map([
        ['north', new Set(['weser', 'bach'])],
        ['south', new Set(['aare'])],
      ]),
    ],
  ]),
  inTime: new Map([
    ['bach', 0],
    ['rhine', 1],
  ]),
};
const ids = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join(' ');

test('without a choice everything is kept and counted', () => {
  const { kept, counts } = narrow(things, table, { kind: [] });
  assert.equal(ids(kept), 'rhine aare bach weser');
  assert.deepEqual(counts, { kind: { river: 3, composer: 1 }, side: { north: 2, south: 1 } });
});

test('values of one facet add up, facets leave out', () => {
  assert.equal(ids(narrow(things, table, { side: ['north', 'south'] }).kept), 'aare bach weser');
  const both = { kind: ['river'], side: ['north'] };
  assert.equal(ids(narrow(things, table, both).kept), 'weser');
});

test('a facet is counted as the choices in the others leave it', () => {
  const { counts } = narrow(things, table, { kind: ['river'] });
  assert.deepEqual(counts, { kind: { river: 3, composer: 1 }, side: { north: 1, south: 1 } });
});

test('a value or a facet that there is not leaves nothing', () => {
  assert.equal(ids(narrow(things, table, { kind: ['constructor'] }).kept), '');
  assert.equal(ids(narrow(things, table, { toString: ['x'] }).kept), '');
});

test('in order of time, what has no date comes last and stays in its order', () => {
  assert.equal(ids(sortInTime(things, table)), 'bach rhine aare weser');
});

test('the table is asked of the index once, and again after a failure', async () => {
  let asked = 0;
  const engine: PagefindEngine = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('gone')) : Promise.resolve({ kind: { a: 1 } });
    },
    search: (text, options) => {
      assert.equal(text, null);
      const id = options?.sort ? 'dated' : (options?.filters?.['kind'] ?? '');
      const data = () => Promise.reject(new Error('not loaded'));
      return Promise.resolve({ results: [{ id, score: 0, words: [], data }] });
    },
  };
  await assert.rejects(loadFacets(engine), /gone/u);
  const [first, second] = await Promise.all([loadFacets(engine), loadFacets(engine)]);
  assert.equal(first, second);
  assert.deepEqual([...(first.values.get('kind')?.get('a') ?? [])], ['a']);
  assert.equal(first.inTime.get('dated'), 0);
  assert.equal(asked, 2);
});

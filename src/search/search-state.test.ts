import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSearchState, writeSearchState } from './search-state.ts';

const offered = new Map([
  ['kind', new Set(['river', 'composer'])],
  ['side', new Set(['north'])],
]);
const read = (query: string) => readSearchState(query, offered);

test('an address says what is asked, and gives the same address again', () => {
  const query = 'q=%E6%BC%A2%E6%B0%B4+flood&kind=river&kind=composer&side=north&sort=date';
  const state = read(`?${query}`);
  assert.deepEqual(state, {
    text: '漢水 flood',
    choice: { kind: ['river', 'composer'], side: ['north'] },
    order: 'date',
  });
  assert.equal(writeSearchState(state), `search.html?${query}`);
});

test('what is not asked is not in the address', () => {
  assert.equal(writeSearchState(read('')), 'search.html');
  assert.equal(writeSearchState(read('?q=+a+&sort=relevance')), 'search.html?q=a');
});

test('facets and values that there are not are forgotten', () => {
  const { choice, order } = read('?kind=constructor&kind=river&kind=river&toString=x&sort=size');
  assert.deepEqual([choice, order], [{ kind: ['river'] }, 'relevance']);
});

test('broken escapes ask what they can', () => {
  assert.equal(read('?q=%E6%zz').text, '�%zz');
});

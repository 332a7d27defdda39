import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, siteOf } from '../article/small-corpus.ts';
import { bookletKey } from './booklet-key.ts';

const steps = (...ids: readonly string[]) =>
  ids.map((id) => ({ article: id, isWanted: id === 'tune', line: 'Listen.' }));
const reading = {
  id: 'evening',
  title: 'Evening',
  summary: 'Music.',
  introduction: [],
  steps: steps('anna', 'tune'),
};
const site = (digest = 'one', bert = 'two') =>
  siteOf([
    article('anna', 'person', {}, { digest }),
    article('bert', 'person', {}, { digest: bert }),
  ]);
const key = bookletKey(site(), reading);

test('a booklet is made again when one of its articles or the reading itself changes', () => {
  assert.equal(bookletKey(site(), reading), key);
  assert.notEqual(bookletKey(site('other'), reading), key);
  assert.notEqual(bookletKey(site(), { ...reading, summary: 'Noise.' }), key);
  assert.notEqual(bookletKey(site(), { ...reading, steps: steps('anna', 'bert') }), key);
});

test('and left as it is for what it does not hold', () => {
  assert.equal(bookletKey(site('one', 'other'), reading), key);
});

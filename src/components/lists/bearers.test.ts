import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, siteOf } from '../article/small-corpus.ts';
import { bearersOf } from './bearers.ts';

const site = siteOf([
  article('bach', 'person', { title: 'Bach' }),
  article('bach-band', 'band', { title: 'The Bach Band' }),
  article('bachmann', 'person', { title: 'Bachmann' }),
  article('bach-brook', 'band', { title: 'Bach' }),
]);
const shared = { text: 'Bach', lang: 'en', slug: 'bach', bearers: ['bach', 'bach-brook'] };

test('the main meaning stands apart from the other bearers', () => {
  const { main, others } = bearersOf(site, { ...shared, main: 'bach' });
  assert.equal(main?.id, 'bach');
  assert.deepEqual(
    others.map(({ id }) => id),
    ['bach-brook'],
  );
});

test('titles count that contain the name as a word, not as part of one', () => {
  const { main, containing } = bearersOf(site, shared);
  assert.equal(main, undefined);
  assert.deepEqual(
    containing.map(({ id }) => id),
    ['bach-band'],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RelatedReason } from '../../corpus/corpus.ts';
import { reasonWords } from './reason-words.ts';
import { article, siteOf } from './small-corpus.ts';

const place = { start: 0, end: 0 };
const site = siteOf([
  article('quartet', 'band', {
    title: 'The Quartet',
    posts: [{ id: 'first', label: 'First violin', place, line: 1 }],
  }),
  article('anna', 'person'),
]);
const words = (id: string, reason: RelatedReason): string => reasonWords(site, id, reason);

test('a relation is said from the side of the article one reads', () => {
  assert.equal(words('anna', { type: 'relation', relation: 'taught', inverse: false }), 'taught');
  assert.equal(words('anna', { type: 'relation', relation: 'taught', inverse: true }), 'teachers');
  assert.equal(
    words('anna', { type: 'relation', relation: 'friend-of', inverse: true }),
    'friend of',
  );
});

test('a post is said with its body, unless the body itself is the article', () => {
  const reason = { type: 'post', body: 'quartet', post: 'first' } as const;
  assert.equal(words('anna', reason), 'first violin, The Quartet');
  assert.equal(words('quartet', reason), 'first violin');
});

test('links are said as who speaks of whom', () => {
  assert.equal(words('anna', { type: 'mutual' }), 'each speaks of the other');
  assert.equal(words('anna', { type: 'together', count: 3 }), '3 articles speak of both');
});

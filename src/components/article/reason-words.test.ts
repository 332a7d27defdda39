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
  article('leader', 'office', { title: 'Leader of an orchestra' }),
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

test('a succession is said with the post, or with the office that it is', () => {
  const reason = { type: 'succession', body: 'quartet', post: 'first', isLater: true } as const;
  assert.equal(words('anna', reason), 'successor as first violin, The Quartet');
  assert.equal(
    words('anna', { ...reason, office: 'leader', isLater: false }),
    'predecessor as leader of an orchestra',
  );
});

test('fields, lives and seats are said in the words of their rows', () => {
  const field = { type: 'field', kind: 'band', field: 'hall' } as const;
  assert.equal(words('anna', { ...field, inverse: false }), 'hall');
  assert.equal(words('anna', { ...field, inverse: true }), 'names it as hall');
  assert.equal(words('anna', { type: 'life', label: 'Died' }), 'died');
  assert.equal(words('anna', { type: 'seat', inverse: false }), 'holds a seat');
});

test('links are said as who speaks of whom', () => {
  assert.equal(words('anna', { type: 'mutual' }), 'each speaks of the other');
  assert.equal(words('anna', { type: 'together', count: 3 }), '3 articles speak of both');
});

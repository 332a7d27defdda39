import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExcerpt } from './excerpt.ts';

const shown = (excerpt: string): string =>
  readExcerpt(excerpt)
    .map(({ text, mark }) => (mark ? `[${text}]` : text))
    .join('');

test('found words are marked, without the punctuation around them', () => {
  assert.equal(shown('the <mark>“river,”</mark> they said'), 'the “[river],” they said');
});

test('words found side by side are one mark', () => {
  assert.equal(shown('a <mark>Han</mark> <mark>River.</mark>'), 'a [Han River].');
});

test('spaces between Han characters are taken out', () => {
  assert.equal(
    shown('<mark>（漢</mark> <mark>江）</mark> 是 長 江， 最 長'),
    '（[漢江]）是長江，最長',
  );
});

test('a text that looks like markup is text', () => {
  assert.deepEqual(readExcerpt('1 &lt;img&gt; <mark>&lt;b&gt;x</mark>'), [
    { text: '1 <img> ', mark: false },
    { text: '<b>x', mark: true },
  ]);
});

test('an empty excerpt has no runs', () => {
  assert.deepEqual(readExcerpt(''), []);
});

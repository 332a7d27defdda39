import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExcerpt, readStretch, type TextRun } from './excerpt.ts';

/** Words in brackets are found. */
function stretch(text: string) {
  const words = text.split(' ');
  const found = new Set(words.flatMap((word, at) => (word.startsWith('[') ? [at] : [])));
  return {
    words: words.map((word) => word.replace(/^\[|\]$/gu, '')),
    from: 0,
    to: words.length,
    found,
  };
}
const told = (runs: readonly TextRun[]): string =>
  runs.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
const read = (text: string): string => told(readStretch(stretch(text)));
const excerpt = (text: string): string => told(readExcerpt(stretch(text)));

test('found words are marked, without the punctuation around them', () => {
  assert.equal(read('the [“river,”] they said'), 'the “[river],” they said');
});

test('words found side by side are one mark', () => {
  assert.equal(read('a [Han] [River.]'), 'a [Han River].');
});

test('spaces between Han characters are taken out', () => {
  assert.equal(read('[（漢] [江）] 是 長 江， 最 長'), '（[漢江]）是長江，最長');
});

test('a text that looks like markup is text', () => {
  assert.deepEqual(readStretch(stretch('1 <img> [<b>x]')), [
    { text: '1 <img> ', mark: false },
    { text: '<b>x', mark: true },
  ]);
});

test('a stretch without words has no runs', () => {
  assert.deepEqual(readStretch(stretch('')), []);
  assert.deepEqual(readExcerpt(stretch('')), []);
});

test('a short stretch is shown as it is', () => {
  assert.equal(excerpt('The [river] is long.'), 'The [river] is long.');
});

const filler = (sentences: number): string =>
  'It flows on and on, past towns. '.repeat(sentences).trim();

test('an excerpt begins with the sentence of what it shows, and says that more follows', () => {
  const shown = excerpt(`${filler(20)} The [ferry] was built here. ${filler(20)}`);
  assert.match(shown, /^The \[ferry\] was built here\. It flows/u);
  assert.match(shown, /\u00a0…$/u);
  assert.ok(shown.length < 260);
});

test('within a long sentence it begins a little before, and says so', () => {
  const shown = excerpt(`Past ${'one town and '.repeat(30)}the [ferry] at last.`);
  assert.match(shown, /^…\u00a0.{40,80}the \[ferry\] at last\.$/u);
});

test('it shows where most of the words stand together', () => {
  const shown = excerpt(
    `The [ferry] left. ${filler(12)} A [bridge] and a [ferry] met. ${filler(12)}`,
  );
  assert.match(shown, /^A \[bridge\] and a \[ferry\] met\./u);
});

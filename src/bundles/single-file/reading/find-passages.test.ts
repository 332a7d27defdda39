import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readVariants } from '../../../search/names/names-engine.ts';
import { findPassages, termsOf } from './find-passages.ts';
import { excerptOf, markTerms } from './mark-terms.ts';
import { foldPassage, type Passage } from './passages.ts';

const variants = readVariants(['来來', '门門']);
const passage = (unit: string, text: string): Passage => ({
  unit,
  anchor: undefined,
  heading: '',
  text,
  folded: foldPassage(text, variants),
});

const passages = [
  passage('aare', 'The Aare flows to Coblenz. Zürich is far from it.'),
  passage('rhine', 'The Rhine: 萊茵河, 来了門. The Aare flows into it.'),
  passage('rhine', 'Рейн течёт. رەيىن دەرياسى'),
];
const titles = new Map([['rhine', foldPassage('Rhine', variants)]]);
const found = (query: string): string[] =>
  findPassages(passages, termsOf(query, variants), titles).map(({ unit }) => unit);

test('words are found in every script, whatever their accents and variants', () => {
  assert.deepEqual(found('zurich'), ['aare']);
  assert.deepEqual(found('來了门'), ['rhine']);
  assert.deepEqual(found('茵'), ['rhine']);
  assert.deepEqual(found('рейн'), ['rhine']);
  assert.deepEqual(found('ره‌يىن'), ['rhine']);
});

test('a word may be begun, not ended; all words are wanted', () => {
  assert.deepEqual(found('flow'), ['aare', 'rhine']);
  assert.deepEqual(found('lows'), []);
  assert.deepEqual(found('flows Coblenz'), ['aare']);
  assert.deepEqual(found('Coblenz рейн'), []);
});

test('what stands in quotation marks is found as it stands', () => {
  assert.deepEqual(found('"aare flows into"'), ['rhine']);
  assert.deepEqual(found('“flows aare”'), []);
});

test('a title counts for more, and nothing is found for nothing', () => {
  assert.deepEqual(found('rhine aare'), ['rhine']);
  assert.deepEqual(found(' – '), []);
});

test('found words are marked whole, in Han the characters alone', () => {
  const marked = (text: string, query: string) =>
    markTerms(text, termsOf(query, variants), variants).map(([from, to]) => text.slice(from, to));
  assert.deepEqual(marked('Zürich’s streets, zurich', 'zuri'), ['Zürich’s', 'zurich']);
  assert.deepEqual(marked('在来了門口', '來了'), ['来了']);
  assert.deepEqual(marked('nothing', 'thing'), []);
});

test('an excerpt stands around the first mark and breaks no word', () => {
  const text = `${'word '.repeat(60)}mark${' word'.repeat(60)}`;
  const [from, to] = excerptOf(text, [[300, 304]]);
  assert.ok(from > 100 && from < 300 && to > 304 && to < text.length);
  assert.match(text.slice(from, to), /^word .*mark.* word$/);
  assert.deepEqual(excerptOf('short', []), [0, 5]);
});

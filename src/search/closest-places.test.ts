import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closestPlaces } from './closest-places.ts';

/** The words in brackets are those that the index has found; the answer brackets what is marked. */
function marked(text: string, ...words: string[]): string {
  const given = text.split(' ');
  const plain = given.map((word) => word.replace(/[[\]]/gu, ''));
  const found = given.flatMap((word, at) => (word.startsWith('[') ? [at] : []));
  const { places } = closestPlaces(plain, found, words);
  return plain.map((word, at) => (places.includes(at) ? `[${word}]` : word)).join(' ');
}

test('where the word itself stands, words of its stem alone are not marked', () => {
  assert.equal(
    marked('the [formation] [formed] by [formers]', 'formation'),
    'the [formation] formed by formers',
  );
});

test('its plural and its possessive are the word itself', () => {
  assert.equal(
    marked('[formations] and a [formation’s] seat', 'Formation'),
    '[formations] and a [formation’s] seat',
  );
});

test('where nothing nearer stands, a word of the same stem is marked', () => {
  assert.equal(marked('they [elected] him', 'elections'), 'they [elected] him');
  assert.equal(marked('the [coalition] fell', 'coal'), 'the [coalition] fell');
});

test('a small word and a figure are not what only begins with them', () => {
  assert.equal(marked('[on] the [one] day', 'on'), '[on] the one day');
  assert.equal(marked('[1] June [1947]', '1'), '[1] June 1947');
});

test('diacritics, apostrophes and quotation marks do not matter', () => {
  assert.equal(marked('in [“Ürgüli,”] once', 'urguli'), 'in [“Ürgüli,”] once');
});

test('a part of a hyphenated word is the word', () => {
  assert.equal(marked('[self-formation] and [form]', 'formation'), '[self-formation] and form');
});

test('small words that are everywhere are not marked beside others', () => {
  const text = `${'[the] town and '.repeat(20)}the [ferry]`;
  assert.equal(marked(text, 'the', 'ferry'), text.replace(/\[the\]/gu, 'the'));
  assert.equal(marked('[the] [the] end', 'the'), '[the] [the] end');
});

test('a name is marked however short and frequent', () => {
  const text = `${'[Ma] rode on and '.repeat(20)}[Ma] [Bufang]`;
  assert.equal(marked(text, 'ma', 'bufang'), text);
});

test('it is told whether a word stands as it was typed', () => {
  const exact = (found: string, word: string) => closestPlaces([found], [0], [word]).isExact;
  assert.equal(exact('Chang,', 'chang'), true);
  assert.equal(exact('change', 'chang'), false);
  assert.equal(exact('elected', 'elections'), false);
  assert.equal(exact('漢', '漢'), true);
});

test('without places there is nothing', () => {
  assert.deepEqual(closestPlaces(['a'], [], ['a']), { places: [], isExact: false });
});

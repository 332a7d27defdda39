import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlaces } from './find-places.ts';

const marked = (text: string, ...phrases: string[]): string =>
  findPlaces(text, phrases)
    .toReversed()
    .reduce(
      (left, [from, to]) => `${left.slice(0, from)}[${left.slice(from, to)}]${left.slice(to)}`,
      text,
    );

test('whole words are found, whatever their case and diacritics', () => {
  assert.equal(
    marked('In Ürgüli, URGULI and Urgulians', 'urguli'),
    'In [Ürgüli], [URGULI] and Urgulians',
  );
});

test('a decomposed letter is found with its marks', () => {
  assert.equal(marked('in U\u0308rgu\u0308li\u0308!', 'Ürgüli'), 'in [U\u0308rgu\u0308li\u0308]!');
});

test('between the words of a phrase any space and punctuation may stand', () => {
  assert.equal(
    marked('Han\n  River, “Han” River; Hans River', 'han river'),
    '[Han\n  River], “[Han” River]; Hans River',
  );
});

test('apostrophes and letters that stand for them do not matter', () => {
  assert.equal(
    marked('Liliʻuokalani and Lili‘uokalani', "Lili'uokalani"),
    '[Liliʻuokalani] and [Lili‘uokalani]',
  );
});

test('Han is found within Han, whatever stands between its characters', () => {
  assert.equal(marked('是長江最長的長 江，長·江', '長江'), '是[長江]最長的[長 江]，[長·江]');
  assert.equal(marked('the漢水flows', '漢水'), 'the[漢水]flows');
});

test('Uyghur and Cyrillic are found as whole words', () => {
  assert.equal(marked('ئۈرگۈلى دەرياسى، ئۈرگۈلىدا', 'ئۈرگۈلى'), '[ئۈرگۈلى] دەرياسى، ئۈرگۈلىدا');
  assert.equal(marked('Алей и Алейск', 'алей'), '[Алей] и Алейск');
});

test('of two that overlap one place is made', () => {
  assert.equal(
    marked('the Han River rises', 'han river', 'river rises', 'river'),
    'the [Han River rises]',
  );
});

test('nothing is found of nothing', () => {
  assert.deepEqual(findPlaces('a', ['', ' ', '…']), []);
  assert.deepEqual(findPlaces('', ['a']), []);
});

test('broken text does no harm', () => {
  assert.equal(marked('\ud800a\udc00 b', 'b'), '\ud800a\udc00 [b]');
  assert.deepEqual(findPlaces('a'.repeat(20_000), ['aa']), []);
});

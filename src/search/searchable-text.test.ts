import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isSpaceBetween,
  readableText,
  searchableQuery,
  searchableText,
  unspacedRuns,
} from './searchable-text.ts';

test('Han and kana stand apart, each character a word', () => {
  assert.equal(searchableText('漢江ながれ'), '漢 江 な が れ');
  assert.equal(searchableText('The 漢江 (漢水), abc漢def'), 'The 漢 江 (漢 水), abc 漢 def');
});

test('punctuation stays with its neighbour and never stands alone', () => {
  assert.equal(searchableText('漢，江。《長江》と“文”字'), '漢， 江。 《長 江》 と “文” 字');
  assert.equal(searchableText('say "漢字"'), 'say "漢 字"');
  assert.equal(searchableText('约翰·巴赫'), '约 翰· 巴 赫');
});

test('a long vowel mark and a variation selector stay with their character', () => {
  assert.equal(searchableText('ラーメン'), 'ラー メ ン');
  assert.equal(searchableText('葛\u{e0100}城'), '葛\u{e0100} 城');
});

test('characters outside the basic plane are characters', () => {
  assert.equal(searchableText('𠮷野', '𠮷'), ' 𠮷 野');
});

test('other scripts are left as they are', () => {
  for (const text of ['Ürgüli, the river', 'ئۈرگۈلى دەرياسى', 'Үргүли дәряси', '서울 한강']) {
    assert.equal(searchableText(text), text);
  }
});

test('what came before on the line decides on the first space', () => {
  assert.equal(searchableText('江', '漢'), ' 江');
  assert.equal(searchableText('江', '（'), '江');
  assert.equal(searchableText(' river', '漢'), ' river');
});

test('letters that stand for apostrophes become apostrophes', () => {
  assert.equal(searchableText('Hawaiʻi, Nanʼan'), 'Hawai‘i, Nan’an');
});

test('a query has no middle dots and single spaces', () => {
  assert.equal(searchableQuery('  约翰·巴赫  x '), '约 翰 巴 赫 x');
});

test('a text is read back without the spaces that were put into it', () => {
  for (const text of [
    '漢江是長江最長的支流，全長',
    '约翰·巴赫',
    'The 漢江 (漢水), so',
    '《長江》と“文”字',
    'a · b',
    '',
  ]) {
    assert.equal(readableText(searchableText(text)), text);
  }
});

test('a space between Latin and Han is kept', () => {
  assert.equal(isSpaceBetween('The', '漢'), true);
  assert.equal(isSpaceBetween('漢', '江，'), false);
});

test('runs of an unspaced script are two characters or more', () => {
  assert.deepEqual(unspacedRuns('漢江 and 水 or 长江·河流'), ['漢江', '长江', '河流']);
});

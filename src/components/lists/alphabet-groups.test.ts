import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetGroups, slugOf } from './alphabet-groups.ts';

const letters = (language: string, ...names: string[]): string[] =>
  alphabetGroups(
    names.map((text) => ({ text, lang: language })),
    language,
  ).map(({ label, items }) => `${label}: ${items.map(({ text }) => text).join(', ')}`);

test('Latin names stand under their letter, marks, case and signs aside', () => {
  assert.deepEqual(letters('en-GB', 'Öland', 'oak', 'Aare', 'Oder', '“Oise”', 'Ægir'), [
    'A: Aare, Ægir',
    'O: oak, Oder, “Oise”, Öland',
  ]);
});

test('a letter of its own in the language has a group of its own', () => {
  assert.deepEqual(letters('sv', 'Öland', 'Oder', 'Zorn'), ['O: Oder', 'Z: Zorn', 'Ö: Öland']);
});

test('names that begin with a digit come last', () => {
  assert.deepEqual(letters('en', '1848', 'Rhine'), ['R: Rhine', '0–9: 1848']);
});

/** Each letter of an alphabet, shuffled, followed by a vowel so that it reads as a word. */
function inOrderOf(language: string, alphabet: string): string {
  const shuffled = alphabet.split(' ').toSorted((a, b) => (a < b ? 1 : -1));
  return alphabetGroups(
    shuffled.map((text) => ({ text, lang: language })),
    language,
  )
    .map(({ label }) => label)
    .join(' ');
}

test('Uyghur letters come in the order of its dictionaries, vowels with their carrier', () => {
  const alphabet = 'ئا ئە ب پ ت ج چ خ د ر ز ژ س ش غ ف ق ك گ ڭ ل م ن ھ ئو ئۇ ئۆ ئۈ ۋ ئې ئى ي';
  assert.equal(inOrderOf('ug-Arab', alphabet), alphabet);
});

test('Persian, Arabic and Hebrew have their own orders', () => {
  assert.equal(
    inOrderOf('fa', 'آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی'),
    'آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی',
  );
  const arabic = 'ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي';
  assert.equal(inOrderOf('ar', arabic), arabic);
  assert.deepEqual(letters('ar', 'أمين', 'بغداد', 'إيران'), ['ا: أمين, إيران', 'ب: بغداد']);
});

test('Russian files Ё with Е and Й by itself', () => {
  const alphabet = 'А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я';
  assert.equal(inOrderOf('ru', alphabet), alphabet);
  assert.deepEqual(letters('ru', 'Ёлкино', 'Ейск'), ['Е: Ейск, Ёлкино']);
});

test('Cyrillic letters that Russian lacks have places of their own', () => {
  assert.equal(inOrderOf('ru-Cyrl', 'А Ә Б Г Ғ К Қ О Ө У Ү'), 'А Ә Б Г Ғ К Қ О Ө У Ү');
});

test('anchors of letters are plain', () => {
  assert.deepEqual(['A', 'Я', 'ئا'].map(slugOf), ['a', 'u42f', 'u626-u627']);
});

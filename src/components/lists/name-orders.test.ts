import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOrders } from './name-orders.ts';

const orders = (...names: [text: string, lang: string][]) =>
  nameOrders(
    names.map(([text, lang]) => ({ text, lang })),
    'en-GB',
  );

test('Latin names alone have one order', () => {
  const all = orders(['Rhine', 'en'], ['Rhein', 'de']);
  assert.deepEqual(
    all.map(({ slug }) => slug),
    [undefined],
  );
  assert.deepEqual(
    all[0]?.parts[0]?.groups.map(({ label, items }) => [label, items.length]),
    [['R', 2]],
  );
});

test('every other script has an order, those with most names first', () => {
  const all = orders(
    ['Волга', 'ru'],
    ['Дон', 'ru'],
    ['Rhine', 'en'],
    ['Έβρος', 'el'],
    ['Днепр', 'ru'],
    ['長江', 'zh-Hant'],
    ['长江', 'zh-Hans'],
  );
  assert.deepEqual(
    all.map(({ slug, count }) => [slug, count]),
    [
      [undefined, 1],
      ['cyrillic', 3],
      ['pinyin', 2],
      ['strokes', 2],
      ['greek', 1],
    ],
  );
});

test('the letters of a name decide, not its language', () => {
  const [latin, ...others] = orders(['Cháng Jiāng', 'zh-Latn-pinyin'], ['CC渠', 'zh-Hani']);
  assert.equal(latin?.count, 2);
  assert.deepEqual(others, []);
});

test('in Arabic letters each language keeps its own alphabet', () => {
  const [, arabic] = orders(['دجلة', 'ar'], ['ئىلى', 'ug-Arab'], ['بۇلاق', 'ug-Arab']);
  assert.equal(arabic?.slug, 'arabic');
  assert.deepEqual(
    arabic.parts.map(({ language, groups }) => [language, groups.map(({ label }) => label)]),
    [
      ['ug-Arab', ['ب', 'ئى']],
      ['ar-Arab', ['د']],
    ],
  );
});

test('Japanese names have strokes, but no reading of their own', () => {
  assert.deepEqual(
    orders(['利根川', 'ja']).map(({ slug }) => slug),
    [undefined, 'strokes'],
  );
});

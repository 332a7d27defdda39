import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterGroups } from './letter-groups.ts';

const groups = (...names: [string, string?][]): [string, string[]][] =>
  letterGroups(
    names.map(([text, lang = 'en']) => ({ text, lang })),
    'en-GB',
  ).map(({ label, items }) => [label, items.map(({ text }) => text)]);

test('Latin names stand under their letter, marks and case aside, in order', () => {
  assert.deepEqual(groups(['Öland'], ['oak'], ['Aare'], ['Oder']), [
    ['A', ['Aare']],
    ['O', ['oak', 'Oder', 'Öland']],
  ]);
});

test('signs before the first letter do not count', () => {
  assert.deepEqual(groups(['“Rhine”']), [['R', ['“Rhine”']]]);
});

test('digits come after Z, then every other script in a group of its own', () => {
  assert.deepEqual(
    groups(['Волга', 'ru'], ['دجلة', 'ar'], ['長江', 'zh-Hant'], ['1848'], ['Rhine']),
    [
      ['R', ['Rhine']],
      ['#', ['1848']],
      ['Chinese characters', ['長江']],
      ['Arabic letters', ['دجلة']],
      ['Cyrillic letters', ['Волга']],
    ],
  );
});

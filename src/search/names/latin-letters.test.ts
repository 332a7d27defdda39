import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldLetters } from './fold-letters.ts';
import { inLatinLetters, likeSounds, soundKey } from './latin-letters.ts';

const sounds = (text: string): string => likeSounds(inLatinLetters(foldLetters(text)));

test('Arabic and Cyrillic letters of one name are heard alike', () => {
  const forms = ['قامۇس', 'Qamus', 'Kamus', 'Қамус', 'Xamus'];
  assert.deepEqual(new Set(forms.map(sounds)), new Set(['hamus']));
});

test('one sound of Uyghur in all its orthographies', () => {
  assert.deepEqual(new Set(['shash', 'şaş', 'šaš', 'шаш', 'شاش'].map(sounds)), new Set(['sas']));
  assert.deepEqual(new Set(['chach', 'çaç', 'чач', 'چاچ'].map(sounds)), new Set(['cac']));
  assert.deepEqual(new Set(['aghagh', 'ağağ', 'ағағ', 'اغاغ'].map(sounds)), new Set(['agag']));
  assert.deepEqual(new Set(['zhala', 'jala', 'жала', 'ژالا'].map(sounds)), new Set(['jala']));
  assert.deepEqual(new Set(['örük', 'өрүк', 'ئۆرۈك'].map(sounds)), new Set(['oruh']));
});

test('endings of names in several romanisations are heard alike', () => {
  const forms = ['Orlov', 'Orloff', 'Orlow', 'Орлов'];
  assert.deepEqual(new Set(forms.map(sounds)), new Set(['orlov']));
});

test('Han characters are as they are', () => {
  assert.equal(sounds('老子'), '老子');
});

test('what begins with a text stands behind it in the order of sounds', () => {
  const names = [
    'Zheng',
    'Shash',
    'Khalid',
    'Ghalip',
    'Chach',
    'Qazaq',
    'Azzam',
    'Dzhala',
    'Яшин',
    'Мечников',
  ];
  for (const name of names) {
    const folded = inLatinLetters(foldLetters(name));
    const key = soundKey(likeSounds(folded));
    for (let length = 1; length <= folded.length; length += 1) {
      const begun = soundKey(likeSounds(folded.slice(0, length)));
      assert.ok(key.startsWith(begun), `${folded.slice(0, length)}: ${begun}, ${key}`);
    }
  }
});

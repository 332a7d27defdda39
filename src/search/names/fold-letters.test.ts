import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldFamilies, foldLetters } from './fold-letters.ts';

test('case, diacritics and letters that nobody types fold', () => {
  assert.equal(
    foldLetters('Łódź Ürgüli Nørgård Straße İzmir ıəŋ'),
    'lodz urguli norgard strasse izmir ieng',
  );
});

test('apostrophes of every shape go, words stay apart', () => {
  assert.equal(foldLetters("T'ao O’Neill ʻOe Ch`en"), 'tao oneill oe chen');
  assert.equal(foldLetters('Saint-Saëns'), 'saint-saens');
});

test('Cyrillic: ё and й fold, soft and hard signs go, letters of other languages stay', () => {
  assert.equal(foldLetters('Соловьёв Чайка объезд'), 'соловев чаика обезд');
  assert.equal(foldLetters('Әәғқң'), 'әәғқң');
});

test('Arabic: vowel marks, tatweel and the hamza seat go, presentation forms are letters', () => {
  assert.equal(foldLetters('كِتَابـ'), 'كتاب');
  assert.equal(foldLetters('ئۇنى'), 'ۇنى');
  assert.equal(foldLetters('ﻛﺘﺎﺏ'), 'كتاب');
});

test('families of Arabic letters become one, and nothing else does', () => {
  assert.equal(foldFamilies('ىیېي کك ەھہه ۇۆۈۋو ڭ'), 'يييي كك هههه ووووو نگ');
  assert.equal(foldFamilies('پچژگ latin'), 'پچژگ latin');
});

test('signs of other scripts that make another letter stay', () => {
  for (const text of ['कि', 'が', '한글']) assert.equal(foldLetters(text), text);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName, foldWords } from './fold-name.ts';

test('case, diacritics and apostrophes do not tell names apart', () => {
  for (const name of ['Ürgüli', 'urguli', 'U\u0308rgu\u0308li', 'Urgu’li']) {
    assert.equal(foldName(name), 'urguli');
  }
});

test('letters without a canonical base fold to what is typed', () => {
  assert.equal(foldName('Nørgård'), 'norgard');
  assert.equal(foldName('Łódź'), 'lodz');
  assert.equal(foldName('Diyarbakır'), 'diyarbakir');
  assert.equal(foldName('Əliyev'), 'eliyev');
});

test('hyphens, dots and spaces do not tell names apart', () => {
  assert.equal(foldName('Ka-ma'), foldName('Ka ma'));
  assert.equal(foldName('约翰·巴赫'), foldName('约翰 巴赫'));
});

test('variants of Arabic letters are one letter', () => {
  assert.equal(foldName('ئۈرگۈلى'), foldName('ئۈرگۈلی'));
});

test('other scripts stay apart from one another', () => {
  assert.notEqual(foldName('漢江'), foldName('汉江'));
  assert.equal(foldName('Әлей'), 'әлеи');
});

test('words stay apart where a text is folded by words', () => {
  assert.equal(foldWords('Per Nørgård’s Són'), 'per norgards son');
});

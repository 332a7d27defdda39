import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutAddedEnding, withoutRussianEnding } from './word-stems.ts';

test('a name in a Russian sentence and by itself has the same stem', () => {
  for (const [bent, name] of [
    ['волги', 'волга'],
    ['дунаем', 'дунаи'],
    ['берлина', 'берлин'],
    ['большого', 'большои'],
    ['татаров', 'татары'],
  ] as const) {
    assert.equal(withoutRussianEnding(bent), withoutRussianEnding(name), bent);
  }
});

test('an ending that is put to a name is taken from it', () => {
  assert.equal(withoutAddedEnding('астанада'), 'астана');
  assert.equal(withoutAddedEnding('ертістің'), 'ертіс');
  assert.equal(withoutAddedEnding('پارىژدىن'), 'پارىژ');
});

test('too little is never left, and words of other alphabets stay whole', () => {
  assert.equal(withoutRussianEnding('ока'), 'ока');
  assert.equal(withoutAddedEnding('ода'), 'ода');
  assert.equal(withoutRussianEnding('Volga'), 'Volga');
});

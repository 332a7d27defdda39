import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf } from './direction.ts';

test('the script of the tag decides', () => {
  for (const tag of ['ug-Arab', 'kk-Arab', 'az-Hebr', 'ff-Adlm', 'nqo-Nkoo', 'syr-Syrc']) {
    assert.equal(directionOf(tag), 'rtl', tag);
  }
  for (const tag of ['ar-Latn', 'ug-Cyrl', 'zh-Latn-pinyin', 'zh-Hant']) {
    assert.equal(directionOf(tag), 'ltr', tag);
  }
});

test('without a script, the one the language is usually written in', () => {
  for (const tag of ['ar', 'fa', 'he', 'ug', 'ur', 'dv'])
    assert.equal(directionOf(tag), 'rtl', tag);
  for (const tag of ['en-GB', 'ru', 'zh', 'kk', 'mn']) assert.equal(directionOf(tag), 'ltr', tag);
});

test('what is no language tag is left to right', () => {
  for (const tag of ['', '-', 'x"y', 'Arab']) assert.equal(directionOf(tag), 'ltr', tag);
});

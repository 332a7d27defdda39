import assert from 'node:assert/strict';
import test from 'node:test';
import { setSentence } from './set-sentence.ts';

const shown = (text: string, language = 'en-GB'): string =>
  setSentence(text, language).replaceAll('\u00a0', '~');

void test('sets quotation marks within a title and binds a day to its month', () => {
  assert.equal(
    shown("“Letter of 12 July, 'News from the delta'”, pp. 14-16"),
    '“Letter of 12~July, ‘News from the delta’”, pp. 14–16',
  );
});

void test('leaves words alone in which there is nothing to set', () => {
  assert.equal(shown('“Rhine”, A Dictionary of Rivers'), '“Rhine”, A Dictionary of Rivers');
});

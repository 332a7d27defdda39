import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindDates } from './bind-dates.ts';

const bound = (text: string, language = 'en-GB'): string => {
  let result = text;
  for (const { start, end, text: space } of bindDates(text, language).toReversed()) {
    result = result.slice(0, start) + space + result.slice(end);
  }
  return result.replaceAll('\u00a0', '~');
};

test('a day and its month stay on one line, the year may go to the next', () => {
  assert.equal(bound('on 1 July 1946 and 21 May'), 'on 1~July 1946 and 21~May');
});

test('a line of the file that ends after the day is a space too', () => {
  assert.equal(bound('on 1\nJuly'), 'on 1~July');
});

test('each language has its own months', () => {
  assert.equal(bound('am 3. März 1911', 'de'), 'am 3.~März 1911');
  assert.equal(bound('2 января 1946', 'ru'), '2~января 1946');
});

test('other numbers and words stay apart', () => {
  for (const text of ['12 men', '1946 May', 'of 1.5 May', '3 Marching bands', '19 Mayors']) {
    assert.equal(bound(text), text);
  }
});

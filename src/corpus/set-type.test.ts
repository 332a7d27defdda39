import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mention } from '../mentions/mention.ts';
import { setMention } from './set-type.ts';

const mention = (before: string, text: string, after: string): Mention => ({
  from: 'a',
  to: 'b',
  target: 'b',
  text,
  explicit: false,
  before,
  after,
  start: 0,
  end: 1,
});

test('quotation marks around a link are told apart by the whole sentence', () => {
  const { before, text, after } = setMention(
    mention('They named the "', 'Rhine', '" at last.'),
    'en',
  );
  assert.deepEqual([before, text, after], ['They named the “', 'Rhine', '” at last.']);
});

test('an apostrophe behind a link stays one', () => {
  assert.equal(setMention(mention('The ', 'Rhine', "'s mouth."), 'en').after, '’s mouth.');
});

test('no line ends between a day and its month', () => {
  assert.equal(
    setMention(mention('On 2 May the ', 'Rhine', ' rose.'), 'en').before,
    'On 2\u00a0May the ',
  );
});

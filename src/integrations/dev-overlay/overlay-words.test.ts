import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, headingOf, pillOf } from './overlay-words.ts';

const none = { errors: 0, warnings: 0 };

test('counts are said in words, and nothing is not said', () => {
  assert.equal(countWords({ errors: 1, warnings: 2 }), '1 error and 2 warnings');
  assert.equal(countWords({ errors: 0, warnings: 1 }), '1 warning');
  assert.equal(countWords(none), '');
});

test('the button says what is here and what is elsewhere', () => {
  assert.equal(pillOf(none, none), '');
  assert.equal(pillOf(none, { errors: 0, warnings: 24 }), '24 warnings elsewhere');
  assert.equal(pillOf({ errors: 0, warnings: 1 }, none), '1 warning here');
  assert.equal(
    pillOf({ errors: 2, warnings: 0 }, { errors: 1, warnings: 0 }),
    '2 errors here, 1 error elsewhere',
  );
});

test('a page that is gone is told before anything else', () => {
  const model = { here: [], elsewhere: [], elsewhereCount: none };
  assert.equal(headingOf({ ...model, moved: { to: null } }, none), 'This article was deleted');
  assert.equal(headingOf({ ...model, moved: { to: 'x.html' } }, none), 'This article has moved');
  assert.equal(headingOf(model, none), '');
});

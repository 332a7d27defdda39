import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbrokenStretches } from './unbroken.ts';

const set = (text: string): string =>
  unbrokenStretches(text)
    .map((stretch) => (stretch.unbroken ? `[${stretch.text}]` : stretch.text))
    .join('')
    .replaceAll('\u00a0', '_');

test('a span of years stays whole', () => {
  assert.equal(
    set('The war of 1848–49, and 12–15 songs.'),
    'The war of [1848–49], and [12–15] songs.',
  );
});

test('a day stays with its month', () => {
  assert.equal(set('Born on 21 March 1685 in May.'), 'Born on 21_March 1685 in May.');
});

test('dashes between words may end a line', () => {
  assert.equal(set('Danube–Oder canal'), 'Danube–Oder canal');
});

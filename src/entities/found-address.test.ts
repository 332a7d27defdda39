import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundAddress } from './routes.ts';

test('words to be marked stand before the anchor', () => {
  assert.equal(
    foundAddress('a.html', ['漢 水', 'b&c']),
    'a.html?highlight=%E6%BC%A2+%E6%B0%B4&highlight=b%26c',
  );
  assert.equal(foundAddress('a.html#b', ['x']), 'a.html?highlight=x#b');
  assert.equal(foundAddress('a.html#b', ['x'], 'c'), 'a.html?highlight=x#c');
});

test('without words an address is as it was', () => {
  assert.equal(foundAddress('a.html', []), 'a.html');
  assert.equal(foundAddress('a.html#b', []), 'a.html#b');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeGroups, type Group } from './merge-groups.ts';

const group = (characters: string, ...pages: readonly number[]): Group => {
  const bits = new Uint32Array(2);
  for (const page of pages) bits[page >> 5] = (bits[page >> 5] ?? 0) | (1 << (page & 31));
  return { characters: [...characters], pages: bits };
};
const merged = (groups: readonly Group[], most: number, costOfFile: number): string[] =>
  mergeGroups(groups, { most, costOfFile }).map(({ characters }) => characters.join(''));

test('what costs its pages nothing more is one, even where more may be', () => {
  assert.deepEqual(merged([group('ab', 1, 40), group('cd', 1, 40)], 9, 1), ['abcd']);
});

test('what a page would load in vain stays apart, as long as there may be so many', () => {
  const apart = [group('abcdefgh', 1), group('ijklmnop', 33)];
  assert.deepEqual(merged(apart, 2, 1), ['abcdefgh', 'ijklmnop']);
  assert.deepEqual(merged(apart, 1, 1), ['abcdefghijklmnop']);
});

test('the two that share most pages are one first', () => {
  const groups = [group('ab', 1, 2), group('cd', 40, 41), group('ef', 1, 2, 3)];
  assert.deepEqual(merged(groups, 2, 0), ['abef', 'cd']);
});

test('the group of most pages comes first', () => {
  assert.deepEqual(merged([group('ab', 5), group('c', 1, 2, 3)], 2, 0), ['c', 'ab']);
});

test('a file that costs much is shared', () => {
  const groups = [group('a', 1, 2), group('b', 1)];
  assert.deepEqual(merged(groups, 2, 0), ['a', 'b']);
  assert.deepEqual(merged(groups, 2, 5), ['ab']);
});

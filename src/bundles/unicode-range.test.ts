import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeOf, rangeReader } from './unicode-range.ts';

test('a range is read however it is sorted and written', () => {
  const has = rangeReader('U+4E00-9FFF,U+b7, U+0041-005A');
  const inside = [0x41, 0x5a, 0xb7, 0x4e00, 0x9fff];
  const outside = [0x40, 0x5b, 0xb6, 0xb8, 0x4dff, 0xa000];
  assert.deepEqual(
    inside.filter((point) => !has(point)),
    [],
  );
  assert.deepEqual(outside.filter(has), []);
});

test('a range is written as short as it can be, beyond the basic plane too', () => {
  assert.equal(rangeOf('cbaa·z𠀀𠀁'), 'U+61-63,U+7A,U+B7,U+20000-20001');
});

test('what is written is read back', () => {
  const characters = [...'Дон 長江 ڭۇ ǖ'];
  const has = rangeReader(rangeOf(characters));
  assert.ok(characters.every((each) => has(each.codePointAt(0) ?? 0)));
});

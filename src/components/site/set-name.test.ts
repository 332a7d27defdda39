import assert from 'node:assert/strict';
import test from 'node:test';
import { setName } from './set-name.ts';

void test('shows an apostrophe between letters as one', () => {
  assert.equal(setName("Bāo'érhàn, T'i-chiang, ma\u0304'er"), 'Bāo’érhàn, T’i-chiang, ma\u0304’er');
});

void test('leaves quotation marks and other letters alone', () => {
  assert.equal(setName("the 'Old' Bridge, Toʻra"), "the 'Old' Bridge, Toʻra");
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openText, writtenText } from './open-text.ts';

test('what nobody has touched stays as it came', () => {
  const mixed = openText('a\r\nb\nc\rd');
  assert.equal(writtenText(mixed, 'a\nb\nc\nd'), 'a\r\nb\nc\rd');
});

test('what is typed gets the line ends of the rest', () => {
  assert.equal(writtenText(openText('a\r\nb\r\n'), 'a\nx\nb\n'), 'a\r\nx\r\nb\r\n');
  assert.equal(writtenText(openText('a\nb\n'), 'a\nx\nb\n'), 'a\nx\nb\n');
  assert.equal(writtenText(openText('a\r\nb\n'), 'a\nx\nb\n'), 'a\nx\nb\n');
});

test('a byte-order mark is no part of the text, and bytes that are no text show nothing', () => {
  assert.equal(openText('\ufeff---').text, '---');
  assert.equal(openText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)).text, 'a');
  assert.equal(openText(Uint8Array.of(0xff, 0xfe, 0x61)).text, '');
});

test('what a field cannot show is checked all the same', () => {
  const many = '[\n'.repeat(30_000);
  assert.deepEqual(openText(many), { content: many, text: '' });
});

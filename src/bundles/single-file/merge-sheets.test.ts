import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeSheets, topRules } from './merge-sheets.ts';

test('rules are taken apart, those with rules inside stay whole', () => {
  const sheet = `@import "a;b.css"; a{b:c} /* } */ @media print{a{b:"}"} i{b:c}}\n.x\\{{b:url(a;b)}`;
  assert.deepEqual(topRules(sheet), [
    '@import "a;b.css";',
    'a{b:c}',
    '@media print{a{b:"}"} i{b:c}}',
    '.x\\{{b:url(a;b)}',
  ]);
});

test('a rule of several sheets stands once, and every order is kept', () => {
  const sheets = ['a{} b{} d{}', 'a{} c{} d{}', 'a{} d{} e{}'];
  assert.equal(mergeSheets(sheets), ['a{}', 'c{}', 'b{}', 'd{}', 'e{}'].join('\n'));
});

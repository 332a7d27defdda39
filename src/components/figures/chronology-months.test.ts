import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../dates/date-pieces.ts';
import { row, told } from '../../statements/sample-row.ts';
import { monthsOf, rowDate } from './chronology-months.ts';

const months = (...edtfs: string[]) =>
  monthsOf(
    edtfs.map((edtf) => row(told(edtf))),
    'en-GB',
  ).map(({ short, full, rows }) => [short, full, rows.length]);

test('rows of a year stand by month, those without a month first', () => {
  assert.deepEqual(months('1946', '1946-21', '1946-07', '1946-07-01', '1946-08-02', '1946?'), [
    ['', '', 3],
    ['July', 'July 1946', 2],
    ['August', 'August 1946', 1],
  ]);
});

test('what may be one of two months stands under none, what lasted where it began', () => {
  assert.deepEqual(months('[1946-06-27,1946-07-01]', '1946-06-06/1946-07-01'), [
    ['', '', 1],
    ['June', 'June 1946', 1],
  ]);
});

test('a date leaves out what the headings say, and is read aloud in full', () => {
  const dateOf = (edtf: string, isUnderHeadings = true) => {
    const { short, full } = rowDate(row(told(edtf)), 'en-GB', isUnderHeadings);
    return [short, wordsOf(full)];
  };
  assert.deepEqual(dateOf('1946-07-01'), ['1', '1 July 1946']);
  assert.deepEqual(dateOf('1946-07-01~'), ['about 1', 'about 1 July 1946']);
  assert.deepEqual(dateOf('1946-07'), ['', 'July 1946']);
  assert.deepEqual(dateOf('1946-07?'), ['perhaps July', 'perhaps July 1946']);
  assert.deepEqual(dateOf('1946'), ['', '1946']);
  assert.deepEqual(dateOf('1946~'), [undefined, 'about 1946']);
  assert.deepEqual(dateOf('194X'), [undefined, 'the 1940s']);
  assert.deepEqual(dateOf('1946-07-01', false), [undefined, '1 July 1946']);
});

test('what lasted some days of a month is one date', () => {
  const span = row([told('1945-02-04'), told('1945-02-11', { bound: 'end' })]);
  const { short, full } = rowDate(span, 'en-GB');
  assert.deepEqual([short, wordsOf(full)], ['4–11', '4–11 February 1945']);
});

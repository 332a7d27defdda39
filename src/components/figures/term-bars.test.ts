import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OfficeRow } from '../../statements/office-tables.ts';
import { held } from '../../statements/sample-holding.ts';
import { termBars, type TermRow } from './term-bars.ts';

const row = (...given: Parameters<typeof held>): OfficeRow => ({
  type: 'held',
  held: held(...given),
});

function drawn(rows: readonly OfficeRow[]): {
  rows: readonly TermRow[];
  labels: readonly string[];
} {
  const { tables, axis } = termBars([rows]);
  return { rows: tables[0] ?? [], labels: axis.labels.map(({ text }) => text) };
}

test('a term is as long as its time, on an axis of whole years', () => {
  const { rows, labels } = drawn([
    row('anna', '1900-01-01', '1904-12-31'),
    row('bert', '1905-01-01', '1909-12-31'),
  ]);
  const [first, second] = rows.flatMap(({ bars }) => bars.map(({ sure }) => sure));
  assert.deepEqual(first?.at, 0);
  assert.ok(Math.abs((first?.length ?? 0) - 50) < 0.1 && Math.abs((second?.at ?? 0) - 50) < 0.1);
  assert.deepEqual(labels, ['1900', '1902', '1904', '1906', '1908']);
});

test('what is known by the year is sure within it, and possible to its ends', () => {
  const [only] = drawn([row('anna', '1901', '1903'), row('bert', '1904-01-01', '1910')]).rows;
  const [bar] = only?.bars ?? [];
  assert.ok(bar?.sure && bar.possible);
  assert.ok(bar.possible.at < bar.sure.at);
  assert.ok(bar.possible.at + bar.possible.length > bar.sure.at + bar.sure.length);
  assert.deepEqual(bar.isOpen, { begin: false, end: false });
});

test('an end that nobody knows is drawn as open as far as who came next, or to the end', () => {
  const [anna, bert] = drawn([row('anna', '1900-01-01'), row('bert', '1906-01-01')]).rows;
  const [open, last] = [anna?.bars[0], bert?.bars[0]];
  assert.ok(open?.isOpen.end && open.possible && last?.sure && last.possible);
  const end = open.possible.at + open.possible.length;
  assert.ok(end < 100 && Math.abs(end - last.sure.at) < 0.1);
  assert.equal(Math.round(last.possible.at + last.possible.length), 100);
});

test('what is still so lasts to the end of the axis, and is sure', () => {
  const [anna] = drawn([row('anna', '1900-01-01', '..'), row('bert', '1890', '1899')]).rows;
  const [bar] = anna?.bars ?? [];
  assert.equal(bar?.possible, undefined);
  assert.equal(Math.round((bar?.sure?.at ?? 0) + (bar?.sure?.length ?? 0)), 100);
});

test('who had it in two bodies at once is one line, who acted in between is another', () => {
  const { rows } = drawn([
    row('anna', '1900', '1905'),
    row('anna', '1902', '1905', { body: 'board' }),
    row('anna', '1906', '1907', { acting: true }),
    row('bert', '1908', ['1910', '1911']),
  ]);
  assert.deepEqual(
    rows.map(({ tenure, bars, spans, isDisputed }) => [
      tenure?.holder,
      tenure?.acting,
      bars.length,
      spans.length,
      isDisputed,
    ]),
    [
      ['anna', false, 1, 1, false],
      ['anna', true, 1, 1, false],
      ['bert', false, 1, 1, true],
    ],
  );
});

test('holders without a date have a line and no bar', () => {
  const { rows, labels } = drawn([row('anna')]);
  assert.deepEqual([rows.length, rows[0]?.bars.length, labels.length], [1, 0, 0]);
});

test('several posts stand on one axis', () => {
  const { tables, axis } = termBars([
    [row('anna', '1900-01-01', '1909-12-31')],
    [row('bert', '1905-01-01', '1909-12-31')],
  ]);
  const [[anna] = [], [bert] = []] = tables;
  assert.equal(anna?.bars[0]?.sure?.at, 0);
  assert.ok(Math.abs((bert?.bars[0]?.sure?.at ?? 0) - 50) < 0.1);
  assert.equal(axis.labels[0]?.text, '1900');
});

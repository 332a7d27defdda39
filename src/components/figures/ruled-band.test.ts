import assert from 'node:assert/strict';
import { test } from 'node:test';
import { date, row, told } from '../../statements/sample-row.ts';
import { bandWidth, busiestYears, ruledBand, type Years } from './ruled-band.ts';

const decade: Years = { from: 1940, until: 1949 };
const rowsOf = (...edtfs: string[]) => edtfs.map((edtf) => row(told(edtf)));
const band = (rows: ReturnType<typeof rowsOf>, years = decade, values: string[] = []) =>
  ruledBand(rows, years, values, 'side', 'en-GB');

test('a day is a tick at its place, higher where there are several', () => {
  const { lanes } = band(rowsOf('1940-01-01', '1945-01-01', '1945-01-01'));
  assert.deepEqual(lanes, [{ value: undefined, ticks: 'M0 16V8M500 16V6', bars: '' }]);
});

test('a month, a year and what lasted are bars', () => {
  const lasting = row(told('1940-01-01'), {
    shape: { type: 'happening', until: date('1944-12-31') },
  });
  const [lane] = band([...rowsOf('1945'), lasting]).lanes;
  assert.equal(lane?.bars, 'M500.1 13H600.1V16H500.1ZM0 8H500.1V11H0Z');
});

test('rows of other years are not drawn, and what reaches beyond is cut off', () => {
  const lasting = row(told('1948-01-01'), { shape: { type: 'happening', until: date('1960') } });
  const [lane] = band([...rowsOf('1939-12-31', '1950'), lasting]).lanes;
  assert.match(lane?.bars ?? '', new RegExp(`H${bandWidth}V`));
  assert.equal(lane?.ticks.split('M').length, 2);
});

test('every value of the facet has a lane, and the rows without one', () => {
  const east = row(told('1945-01-01'), { facets: { side: ['east', 'west'] } });
  const { lanes } = band([east], decade, ['east', 'west', 'north']);
  assert.deepEqual(
    lanes.map(({ value, ticks }) => [value, ticks !== '']),
    [
      ['east', true],
      ['west', true],
      ['north', false],
    ],
  );
});

test('years are labelled by round steps, months where there is one year', () => {
  const labels = (from: number, until: number) =>
    band([], { from, until }).labels.map(({ text }) => text);
  assert.deepEqual(labels(1944, 1947), ['1944', '1945', '1946', '1947']);
  assert.deepEqual(labels(1912, 1949), ['1915', '1920', '1925', '1930', '1935', '1940', '1945']);
  assert.deepEqual(labels(1946, 1946).slice(0, 3), ['Jan', 'Feb', 'Mar']);
  assert.deepEqual(labels(-39, 0), [
    '40 BC',
    '35 BC',
    '30 BC',
    '25 BC',
    '20 BC',
    '15 BC',
    '10 BC',
    '5 BC',
  ]);
});

test('the busiest years are the fewest that hold two thirds', () => {
  const rows = rowsOf('1912', '1944', '1945', '1945', '1946', '1949');
  assert.deepEqual(busiestYears(rows, { from: 1912, until: 1949 }), { from: 1944, until: 1946 });
});

test('where nothing would be seen better no years are the busiest', () => {
  assert.equal(busiestYears(rowsOf('1940', '1942', '1944', '1946', '1948'), decade), undefined);
  assert.equal(busiestYears([], decade), undefined);
});

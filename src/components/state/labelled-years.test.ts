import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelledYears } from './labelled-years.ts';

test('a scale is labelled with round years, none at its very ends', () => {
  assert.deepEqual(labelledYears('1912-01-01', '1949-12-31'), [
    '1915',
    '1920',
    '1925',
    '1930',
    '1935',
    '1940',
    '1945',
  ]);
  assert.deepEqual(labelledYears('1259-01-01', '1600-12-31'), [
    '1300',
    '1350',
    '1400',
    '1450',
    '1500',
    '1550',
  ]);
  assert.deepEqual(labelledYears('1946-01-01', '1949-12-31'), ['1947', '1948']);
});

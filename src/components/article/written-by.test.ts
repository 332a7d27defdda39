import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writtenBy } from './written-by.ts';

test('who chose a name is named, the others are counted', () => {
  const told = (people: number, ...credited: string[]) => writtenBy({ people, credited }, 'en-GB');
  assert.equal(told(1), '1 person');
  assert.equal(told(4), '4 people');
  assert.equal(told(1, 'Bea'), 'Bea');
  assert.equal(told(2, 'Bea'), 'Bea and 1 other');
  assert.equal(told(5, 'Bea', 'Cy'), 'Bea, Cy and 3 others');
});

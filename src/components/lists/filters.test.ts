import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterClass, filterStyles, itemClasses, mostValues, usefulFilters } from './filters.ts';

const value = (label: string, ...ids: string[]) => ({ label, items: new Set(ids) });

test('a filter with one value, or with too many, is not offered', () => {
  const filters = [
    { label: 'Era', values: [value('Baroque', 'anna', 'ben'), value('Modern')] },
    { label: 'Length', values: [value('Short', 'anna'), value('Long', 'ben')] },
    {
      label: 'Year',
      values: Array.from({ length: mostValues + 1 }, (_, year) => value(String(year), `x${year}`)),
    },
  ];
  assert.deepEqual(
    usefulFilters(filters).map(({ label }) => label),
    ['Length'],
  );
});

test('values that leave nothing are no choice', () => {
  const [filter] = usefulFilters([
    { label: 'Era', values: [value('Old', 'anna'), value('Middle'), value('New', 'ben')] },
  ]);
  assert.deepEqual(
    filter?.values.map(({ label }) => label),
    ['Old', 'New'],
  );
});

test('an item has a class for each choice that leaves it', () => {
  const filters = [
    { label: 'Length', values: [value('Short', 'anna'), value('Long', 'ben')] },
    { label: 'Era', values: [value('Old', 'ben'), value('New', 'anna', 'ben')] },
  ];
  assert.deepEqual(itemClasses(filters, 'ben'), ['f0v1', 'f1v0', 'f1v1']);
  assert.deepEqual(itemClasses(filters, 'nobody'), []);
});

test('every choice that can be offered has its rule, and none hides what the address names', () => {
  const styles = filterStyles();
  assert.ok(styles.includes(`.${filterClass(3, mostValues - 1)}:checked~`));
  for (const selector of styles.split('{')[0]?.split(',\n') ?? []) {
    assert.match(selector, /:is\(\.item,\.group\):not\(\.f\dv\d+\):not\(:target\)$/);
  }
});

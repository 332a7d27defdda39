import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugOfName, uniqueSlug } from './slug.ts';

test('writes Latin names with plain letters', () => {
  assert.equal(slugOfName('Łódź'), 'lodz');
  assert.equal(slugOfName('St. John’s Wood'), 'st-johns-wood');
  assert.equal(slugOfName('Rhine–Main–Danube'), 'rhine-main-danube');
});

test('writes other scripts as code points', () => {
  assert.equal(slugOfName('長江'), 'u9577-u6c5f');
  assert.equal(slugOfName('Lake 長'), 'lake-u9577');
});

test('is never empty', () => {
  assert.match(slugOfName('…'), /^x[0-9a-f]{8}$/u);
});

test('stays short, and different for different names', () => {
  const one = slugOfName('長'.repeat(60));
  const other = slugOfName('長'.repeat(61));
  assert.ok(one.length <= 100 && other.length <= 100);
  assert.notEqual(one, other);
});

test('numbers what is taken', () => {
  const taken = new Set(['lodz', 'lodz-2']);
  assert.equal(
    uniqueSlug('Łódź', (slug) => taken.has(slug)),
    'lodz-3',
  );
});

test('keeps away from the anchors that every page has', () => {
  for (const name of ['Text', 'search box']) {
    assert.match(slugOfName(name), /^x[0-9a-f]{8}$/);
  }
});

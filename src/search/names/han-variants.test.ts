import assert from 'node:assert/strict';
import { test } from 'node:test';
import { variantsIn } from './han-variants.ts';
import { readVariants } from './names-engine.ts';

test('only characters of the texts, and all that are written for them', () => {
  assert.deepEqual(variantsIn(['東']), ['东東']);
  assert.deepEqual(variantsIn(['东', '東']), ['东東']);
  assert.deepEqual(variantsIn(['人', 'abc']), []);
});

test('several traditional characters of one simplified are one group', () => {
  const [group = ''] = variantsIn(['发']);
  assert.equal(group[0], '发');
  assert.ok(group.includes('發') && group.includes('髮'));
});

test('the one that stands for the others has no variant itself', () => {
  const all = String.fromCodePoint(...Array.from({ length: 20_000 }, (_, n) => 0x4e00 + n));
  const variants = readVariants(variantsIn([all]));
  assert.ok(variants.size > 2_500);
  for (const standing of variants.values()) assert.equal(variants.get(standing), undefined);
});

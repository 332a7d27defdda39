import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourcesOfDated } from './dated-sources.ts';
import { dated } from './sample-holding.ts';

test('the sources are those of the statement and of its dates', () => {
  const { until = [] } = dated(undefined, ['1912-05', '1913']);
  const [first, second] = until.map((claim, at) => ({ ...claim, sources: [`letter-${at}`] }));
  assert.ok(first && second);
  assert.deepEqual(
    sourcesOfDated({ ...dated('1900'), sources: ['programme'], until: [first, second] }),
    ['programme', 'letter-0', 'letter-1'],
  );
});

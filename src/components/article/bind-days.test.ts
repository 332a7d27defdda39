import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindDays } from './bind-days.ts';

test('a day keeps its month, a year what stands before it', () => {
  assert.equal(
    bindDays('29 March 1946 – 21 May 1947, 6 or 27 June 1946 to 1950').replaceAll('\u00a0', '~'),
    '29~March~1946 – 21~May~1947, 6~or 27~June~1946 to~1950',
  );
});

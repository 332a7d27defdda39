import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindDays, bindDaysAndYears } from './bind-days.ts';

const printed = '29 March 1946 – 21 May 1947, 6 or 27 June 1946 to 1950';

test('a day keeps its month', () => {
  assert.equal(
    bindDays(printed).replaceAll('\u00a0', '~'),
    '29~March 1946 – 21~May 1947, 6~or 27~June 1946 to 1950',
  );
});

test('a day keeps its month, a year what stands before it', () => {
  assert.equal(
    bindDaysAndYears(printed).replaceAll('\u00a0', '~'),
    '29~March~1946 – 21~May~1947, 6~or 27~June~1946 to~1950',
  );
});

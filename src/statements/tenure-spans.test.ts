import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeldPost } from './post-chain.ts';
import { held } from './sample-holding.ts';
import { isDisputed, tenureSpans } from './tenure-spans.ts';

const tenure = (...holdings: [HeldPost, ...HeldPost[]]) => ({
  holder: 'anna',
  acting: false,
  holdings,
});
const spans = (...holdings: [HeldPost, ...HeldPost[]]) =>
  tenureSpans(tenure(...holdings)).map(({ from, until }) => `${from?.edtf} to ${until?.edtf}`);

test('holdings that meet or overlap are one time', () => {
  assert.deepEqual(spans(held('anna', '1930', '1931-05'), held('anna', '1931-06', '1940')), [
    '1930 to 1940',
  ]);
  assert.deepEqual(spans(held('anna', '1930', '1950'), held('anna', '1931', '1940')), [
    '1930 to 1950',
  ]);
});

test('who came back had it twice', () => {
  assert.deepEqual(spans(held('anna', '1930', '1931'), held('anna', '1935', '1940')), [
    '1930 to 1931',
    '1935 to 1940',
  ]);
});

test('the unknown end of the last is the end', () => {
  assert.deepEqual(spans(held('anna', '1930', '1931'), held('anna', '1931')), [
    '1930 to undefined',
  ]);
  assert.deepEqual(spans(held('anna')), []);
});

test('it is disputed where sources differ about any date', () => {
  assert.equal(isDisputed(tenure(held('anna', '1930', '1931'))), false);
  assert.equal(isDisputed(tenure(held('anna', '1930', ['1931', '1932']))), true);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { held } from './sample-holding.ts';
import { compareHoldings, type HeldPost } from './post-chain.ts';
import { gapsBefore } from './post-gaps.ts';

/** `1946-03-30 to 1946-06-30, bert`: the gap before bert. */
function gaps(...holdings: readonly HeldPost[]): string[] {
  const found = gapsBefore([...holdings].sort(compareHoldings));
  return [...found].map(
    ([{ holder }, { from, until }]) => `${from.edtf} to ${until.edtf}, ${holder}`,
  );
}

test('a gap lasts from the day after one end to the day before the next beginning', () => {
  assert.deepEqual(gaps(held('anna', '1940', '1946-03-29'), held('bert', '1946-07-01')), [
    '1946-03-30 to 1946-06-30, bert',
  ]);
});

test('it is said in months and years where both ends are known so', () => {
  assert.deepEqual(gaps(held('anna', '1930', '1933'), held('bert', '1940')), [
    '1934 to 1939, bert',
  ]);
  assert.deepEqual(gaps(held('anna', '1930', '1933-11'), held('bert', '1934-02')), [
    '1933-12 to 1934-01, bert',
  ]);
  assert.deepEqual(gaps(held('anna', '1930', '1933-11'), held('bert', '1934')), [
    '1933-12 to 1933-12, bert',
  ]);
  assert.deepEqual(gaps(held('anna', '1930', '1933'), held('bert', '1934-02-03')), [
    '1934-01-01 to 1934-02-02, bert',
  ]);
});

test('who begins on the day another ends, or on the next, leaves no gap', () => {
  assert.deepEqual(gaps(held('anna', '1940', '1946-03-29'), held('bert', '1946-03-29')), []);
  assert.deepEqual(gaps(held('anna', '1940', '1946-03-29'), held('bert', '1946-03-30')), []);
});

test('one recorded date that closes it is enough', () => {
  assert.deepEqual(gaps(held('anna', '1940', '1943'), held('bert', ['1946', '1943-05'])), []);
  assert.deepEqual(gaps(held('anna', '1940', ['1943', '1946']), held('bert', '1946')), []);
  assert.deepEqual(gaps(held('anna', '1940', ['1943', '1944']), held('bert', '1946')), [
    '1945 to 1945, bert',
  ]);
});

test('doubt about a date is room for it', () => {
  assert.deepEqual(gaps(held('anna', '1940', '1943?'), held('bert', '1946')), []);
  assert.deepEqual(gaps(held('anna', '1940', '1943~'), held('bert', '1945')), []);
  assert.deepEqual(gaps(held('anna', '1940', '1943~'), held('bert', '1947')), [
    '1945 to 1946, bert',
  ]);
});

test('an unknown end or beginning leaves no gap, an earlier unknown end one', () => {
  assert.deepEqual(gaps(held('anna', '1940'), held('bert', '1946')), []);
  assert.deepEqual(gaps(held('anna', '1940', '1941'), held('bert', '', '1950')), []);
  assert.deepEqual(gaps(held('anna', '1930'), held('bert', '1935', '1936'), held('cara', '1940')), [
    '1937 to 1939, cara',
  ]);
});

test('who was absent may have come back: after one who acted the end before counts too', () => {
  const acted = held('dora', '1932-03-01', '1932-06-01', { acting: true });
  assert.deepEqual(gaps(held('anna', '1930'), acted, held('bert', '1940')), []);
  assert.deepEqual(gaps(held('anna', '1930', '1935'), acted, held('bert', '1940')), [
    '1936 to 1939, bert',
  ]);
});

test('a holder without any date may have filled every gap', () => {
  assert.deepEqual(gaps(held('anna', '1940', '1943'), held('bert', '1946'), held('cara')), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSentence } from './first-sentence.ts';

test('the first sentence of several, the whole of one', () => {
  assert.equal(firstSentence('She sang. He wrote it down.', 'en'), 'She sang.');
  assert.equal(firstSentence('She sang', 'en'), 'She sang');
});

test('an initial or a rank ends no sentence', () => {
  assert.equal(
    firstSentence('Gen. J. S. Bach signed it. Nobody knows why.', 'en'),
    'Gen. J. S. Bach signed it.',
  );
});

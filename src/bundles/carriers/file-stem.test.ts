import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileStem } from './file-stem.ts';

test('a title gives a short name in ASCII, cut between words', () => {
  assert.equal(fileStem('Ten Rivers'), 'ten-rivers');
  assert.equal(fileStem('Élan & Über'), 'elan-uber');
  assert.match(fileStem('大百科'), /^[a-z]+$/);
  assert.equal(
    fileStem('The great encyclopedia of all the rivers of the world'),
    'the-great-encyclopedia-of-all-the-rivers',
  );
  assert.equal(fileStem('x'.repeat(90)).length, 40);
  assert.equal(fileStem('…'), 'encyclopedia');
});

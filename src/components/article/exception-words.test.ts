import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradictions } from '../../diagnostics/codes.ts';
import { exceptionWords, reasonSentence } from './exception-words.ts';

test('every contradiction is told to readers in a sentence of its own', () => {
  const sentences = contradictions.map(exceptionWords);
  assert.equal(new Set(sentences).size, contradictions.length);
  for (const sentence of sentences) assert.match(sentence, /^An exception: [a-z][^.]+\.$/);
});

test('a reason ends with a stop, and with one', () => {
  assert.equal(reasonSentence('A legend'), 'A legend.');
  assert.equal(reasonSentence('A legend.'), 'A legend.');
  assert.equal(reasonSentence('They call it “a legend.”'), 'They call it “a legend.”');
});

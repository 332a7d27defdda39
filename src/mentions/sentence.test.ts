import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceFinder } from './sentence.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function around(text: string, words: string) {
  const start = text.indexOf(words);
  return sentenceFinder(segmenter, text)(start, start + words.length);
}

test('gives the sentence and no other', () => {
  assert.deepEqual(around('It rained. Boats went down the Volga at night. It cleared.', 'Volga'), {
    before: 'Boats went down the ',
    after: ' at night.',
  });
});

test('a line break ends no sentence, and is nothing between Han', () => {
  assert.deepEqual(around('Boats went\ndown the Volga\nat night.', 'Volga'), {
    before: 'Boats went down the ',
    after: ' at night.',
  });
  assert.deepEqual(around('他們到\n長江\n去了。', '長江'), { before: '他們到', after: '去了。' });
});

test('initials and titles end no sentence', () => {
  assert.deepEqual(around('It rained. A work of J. S. Brown on the Volga by Dr. Smith.', 'Volga'), {
    before: 'A work of J. S. Brown on the ',
    after: ' by Dr. Smith.',
  });
});

test('a name may itself hold a full stop', () => {
  assert.deepEqual(around('To J. S. Brown it was clear. It rained.', 'J. S. Brown'), {
    before: 'To ',
    after: ' it was clear.',
  });
});

test('cuts long sentences between words', () => {
  const { before, after } = around(`${'rain '.repeat(50)}Volga${' snow'.repeat(50)}`, 'Volga');
  assert.match(before, /^…rain .* $/u);
  assert.match(after, /^ snow .*snow…$/u);
  assert.ok(before.length <= 161 && after.length <= 161);
});

test('what is cut off ends with an ellipsis alone', () => {
  const { after } = around(`Volga${' snow,'.repeat(50)}`, 'Volga');
  assert.match(after, /snow…$/u);
});

test('cuts no character in half', () => {
  const { before, after } = around(`${'𠀀'.repeat(101)}x${'𠀀'.repeat(101)}`, 'x');
  assert.ok(before.isWellFormed() && after.isWellFormed());
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureSentence, tertiaryNoun } from './figure-words.ts';

const plain = { language: 'en-GB' };
const named = {
  ...plain,
  genres: { lexicon: 'Lexica', digest: 'Digests', letter: 'Letters' },
  tertiary: ['lexicon', 'digest'],
};

test('what only retells is called as the config calls it', () => {
  assert.equal(tertiaryNoun(named), 'lexica and digests');
  assert.equal(tertiaryNoun(plain), '');
});

test('shares are rounded down, and all is said in words', () => {
  const figures = { dated: 2000, sourced: 1999, beyondTertiary: 1501 };
  assert.equal(
    figureSentence(figures, named),
    'Of 2,000 dated statements 1,999 (99%) name a source, and 1,501 (75%) one beyond lexica and digests.',
  );
  assert.equal(
    figureSentence({ ...figures, sourced: 2000 }, plain),
    'All 2,000 dated statements name a source.',
  );
  assert.equal(figureSentence({ dated: 0, sourced: 0, beyondTertiary: 0 }, named), '');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldFamilies, foldLetters } from './fold-letters.ts';
import { likeSounds, soundKey } from './latin-letters.ts';
import { sampleEngine, entry, sampleEntries } from './sample-names.ts';
import { spellName, type Variants } from './spell-name.ts';

const variants: Variants = new Map([
  ['東', '东'],
  ['發', '发'],
]);

const alphabets = [
  'abcdeghijklmnoqsuvwxyz',
  'áčəøłñşğ',
  'абвёжйьъхшәғқң',
  'ابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيئەء',
  '東东發发人大',
  " -'’·",
].flatMap((letters) => [...letters]);
const nameLike = fc.string({ unit: fc.constantFrom(...alphabets), minLength: 1, maxLength: 20 });
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), nameLike);

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const once = foldFamilies(foldLetters(text));
      assert.equal(foldFamilies(foldLetters(once)), once);
      const { plain } = spellName(text, variants);
      assert.equal(spellName(plain, variants).plain, plain);
    }),
    { numRuns: 2_000 },
  );
});

test('sounds of sounds, and keys of keys, are the same', () => {
  const latin = fc.string({ unit: fc.constantFrom(...'aceghikqsvwxyz'), maxLength: 12 });
  fc.assert(
    fc.property(latin, (text) => {
      const key = soundKey(likeSounds(text));
      assert.equal(soundKey(key), key);
    }),
  );
});

test('every name finds its entity first, or beside its namesakes', async () => {
  const list = fc.array(nameLike, { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(list, fc.boolean(), async (texts, isLarge) => {
      const entries = texts.map((text, n) => entry(`e${n}`, text));
      const sizes = isLarge ? { whole: 0, first: 40, shard: 40, together: 2 } : undefined;
      const { find } = sampleEngine(entries, sizes);
      const spelt = texts.map((text) => spellName(text, variants).plain);
      for (const [n, text] of texts.entries()) {
        if (spelt[n] === '') continue;
        const found = await find(text, texts.length);
        const namesakes = spelt.filter((plain) => plain === spelt[n]).length;
        const at = found.indexOf(`e${n}`);
        assert.ok(at >= 0 && at < namesakes, `${text}: ${found.join(' ')}`);
      }
    }),
    { numRuns: 300 },
  );
});

test('any text has an answer, and no text breaks it', async () => {
  const { suggest } = sampleEngine();
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const found = await suggest(text, 8);
      assert.ok(found.length <= Math.min(8, sampleEntries.length));
      assert.equal(new Set(found.map(({ url }) => url)).size, found.length);
    }),
    { numRuns: 500 },
  );
  assert.deepEqual(await suggest('a\ud800😀'.repeat(2_500), 8), []);
});

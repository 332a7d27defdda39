import { quality } from './match-name.ts';
import { hasUnspaced, type Spelling } from './spell-name.ts';

const leastCharacters = 3;
/** A name is at most so many times as long as what it is shortened to. */
const mostTimes = 3;
const leastConsonants = 3;

/**
 * How well a name is matched by a text that leaves most of it out, as its language does: the
 * characters of a Chinese one in their order, the consonants in Arabic letters. For want of
 * anything else.
 */
export function matchLoosely(typed: Spelling, name: Spelling): number | undefined {
  if (hasUnspaced(typed.plain)) return isShortened(typed.plain, name.plain) ? loosely : undefined;
  if (!/\p{sc=Arabic}/u.test(typed.plain)) return undefined;
  const { wordSounds } = typed;
  const own = consonantsOf(name.wordSounds);
  const isSame = [wordSounds, wordSounds.map(withoutArticle)].some((words) => {
    const consonants = consonantsOf(words);
    return consonants.length >= leastConsonants && consonants === own;
  });
  return isSame ? loosely : undefined;
}

const loosely = quality.typo;

function isShortened(short: string, name: string): boolean {
  if (short.length < leastCharacters || name.length > short.length * mostTimes) return false;
  if (!name.startsWith(short.charAt(0)) || !name.endsWith(short.slice(-1))) return false;
  let at = -1;
  return [...short].every((character) => (at = name.indexOf(character, at + 1)) !== -1);
}

function withoutArticle(word: string): string {
  return word.replace(/^al(?=.{3})/u, '');
}

/** Without vowels, and with the letters that Arabic has: no `p`, `ts` for `ch`. */
function consonantsOf(words: readonly string[]): string {
  return words
    .join('')
    .replace(/ts/gu, 'c')
    .replace(/[aeiou]/gu, '')
    .replace(/p/gu, 'b')
    .replace(/([a-z])\1+/gu, '$1');
}

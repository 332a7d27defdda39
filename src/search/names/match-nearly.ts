import { countEdits, lacksLetters, type Edits } from './edit-distance.ts';
import { quality, type NameRank } from './match-name.ts';
import { hasUnspaced, type Spelling } from './spell-name.ts';

/** Texts of fewer letters are never taken for a mistyped name. */
const leastForEdits = [4, 8] as const;
/** A character of a script without spaces says as much as a syllable. */
const leastForEditsUnspaced = [3, 6] as const;
/** A beginning with a mistake in it says less than a whole name or word. */
const leastForBeginning = 5;
const leastForBeginningUnspaced = 3;
/** How many letters of a text may be wrong. */
export function editsAllowed(plain: string): number {
  const [one, two] = hasUnspaced(plain) ? leastForEditsUnspaced : leastForEdits;
  if (plain.length < one) return 0;
  return plain.length < two ? 1 : 2;
}

/** How well a name is matched by a text with a mistake or two in it. */
export function matchTypo(
  typed: Spelling,
  name: Spelling,
  { title }: NameRank,
): number | undefined {
  const most = editsAllowed(typed.plain);
  if (most === 0) return undefined;
  const [sounds = ''] = typed.sounds;
  const isPlainNear = !lacksLetters(typed.mask, name.mask, most);
  const isSoundNear = !lacksLetters(typed.soundMask, name.soundMask, most);
  if (!isPlainNear && !isSoundNear) return undefined;
  let best: number | undefined;
  for (const [at, start] of name.starts.entries()) {
    const plain = isPlainNear ? countEdits(typed.plain, name.plain.slice(start), most) : far(most);
    const heard = isSoundNear ? countEdits(sounds, name.sounds[at] ?? '', most) : far(most);
    const whole = Math.min(plain.whole, heard.whole);
    const prefix = mayBegin(typed.plain) ? Math.min(plain.prefix, heard.prefix) : most + 1;
    if (whole <= most) best = least(best, typoOf(whole, at === 0 ? 0 : 1, title));
    else if (prefix <= most) best = least(best, typoOf(prefix, at === 0 ? 2 : 3, title));
  }
  return best;
}

/**
 * How well the words that were typed are matched by names of one entity together: each by a word
 * of any of them, or nearly.
 */
export function matchSeveral(typed: Spelling, names: readonly Spelling[]): number | undefined {
  if (typed.words.length < 2) return undefined;
  const most = editsAllowed(typed.plain);
  let edits = 0;
  for (const [at, word] of typed.words.entries()) {
    edits += nearestWord(word, typed.wordSounds[at] ?? '', names, most - edits);
    if (edits > most) return undefined;
  }
  return edits === 0 ? quality.severalNames : typoOf(edits, 3, false);
}

/** By how many edits a word is what one of the names has from a word on; `most + 1` for more. */
function nearestWord(
  word: string,
  sounds: string,
  names: readonly Spelling[],
  most: number,
): number {
  const isBegun = names.some(
    (name) =>
      name.starts.some((start) => name.plain.startsWith(word, start)) ||
      name.sounds.some((from) => from.startsWith(sounds)),
  );
  if (isBegun) return 0;
  const allowed = Math.min(most, editsAllowed(word));
  let nearest = most + 1;
  for (const name of names) {
    for (const from of name.sounds) {
      if (allowed === 0) return nearest;
      const { prefix } = countEdits(sounds, from, allowed);
      if (prefix <= allowed) nearest = Math.min(nearest, prefix);
    }
  }
  return nearest;
}

function mayBegin(plain: string): boolean {
  return plain.length >= (hasUnspaced(plain) ? leastForBeginningUnspaced : leastForBeginning);
}

function far(most: number): Edits {
  return { whole: most + 1, prefix: most + 1 };
}

/** Fewer mistakes first, then whole names before words of names before beginnings. */
function typoOf(edits: number, place: 0 | 1 | 2 | 3, title: boolean): number {
  return quality.typo + Math.max(0, edits - 1) * 8 + place * 2 + (title ? 0 : 1);
}

function least(a: number | undefined, b: number): number {
  return a === undefined ? b : Math.min(a, b);
}

import { countEdits, lacksLetters, type Edits } from './edit-distance.ts';
import { hasUnspaced, type Spelling } from './spell-name.ts';

/** What a name is to its entity, as far as it matters for who is found first. */
export interface NameRank {
  /** Of all that bear it, this entity is meant unless said otherwise. */
  readonly main: boolean;
  readonly title: boolean;
}

/** How well a name is matched, best first; the less the better. */
export const quality = {
  main: 0,
  title: 1,
  name: 2,
  titleBySound: 3,
  nameBySound: 4,
  /** The name begins with whole words that were typed, or within one. */
  beginsTitle: 5,
  beginsName: 7,
  wordOfName: 9,
  beginsBySound: 11,
  wordBySound: 12,
  inside: 13,
  /** From here on something is wrong in what was typed. */
  typo: 14,
} as const;

/** Texts of fewer letters are never taken for a mistyped name. */
const leastForOneEdit = 4;
const leastForTwoEdits = 8;
/** A beginning with a mistake in it says less than a whole name or word. */
const leastForBeginning = 5;
/** Fewer letters than that within a word are in too many names. */
const leastInside = 3;

/** How many letters of a text may be wrong. */
export function editsAllowed(plain: string): number {
  if (plain.length < leastForOneEdit) return 0;
  return plain.length < leastForTwoEdits ? 1 : 2;
}

/** How well a name is matched without a mistake; undefined when it is not. */
export function matchName(
  typed: Spelling,
  name: Spelling,
  { main, title }: NameRank,
): number | undefined {
  const [sounds = ''] = typed.sounds;
  const [nameSounds = ''] = name.sounds;
  if (name.plain === typed.plain) {
    return main ? quality.main : title ? quality.title : quality.name;
  }
  if (nameSounds === sounds) return title ? quality.titleBySound : quality.nameBySound;
  if (name.plain.startsWith(typed.plain)) {
    return (title ? quality.beginsTitle : quality.beginsName) + withinWord(typed, name, 0);
  }
  const start = name.starts.find((at) => at > 0 && name.plain.startsWith(typed.plain, at));
  if (start !== undefined) return quality.wordOfName + withinWord(typed, name, start);
  if (hasWords(typed.words, name.words)) return quality.wordOfName + 1;
  if (nameSounds.startsWith(sounds)) return quality.beginsBySound;
  if (name.sounds.some((from) => from.startsWith(sounds))) return quality.wordBySound;
  if (hasWords(typed.wordSounds, name.wordSounds)) return quality.wordBySound;
  const isLongEnough = typed.plain.length >= leastInside || hasUnspaced(typed.plain);
  return isLongEnough && name.plain.includes(typed.plain) ? quality.inside : undefined;
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
    const prefix =
      typed.plain.length < leastForBeginning ? most + 1 : Math.min(plain.prefix, heard.prefix);
    if (whole <= most) best = least(best, typoOf(whole, at === 0 ? 0 : 1, title));
    else if (prefix <= most) best = least(best, typoOf(prefix, at === 0 ? 2 : 3, title));
  }
  return best ?? (hasWordsNearly(typed, name, most) ? typoOf(most, 3, title) : undefined);
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

/** 0 where the text ends with a word of the name, 1 where it breaks off within one. */
function withinWord(typed: Spelling, name: Spelling, start: number): 0 | 1 {
  const end = start + typed.plain.length;
  return end === name.plain.length || name.starts.includes(end) ? 0 : 1;
}

/** Whether each word that was typed begins a word of its own, in any order. */
function hasWords(typed: readonly string[], name: readonly string[]): boolean {
  if (typed.length < 2) return false;
  return pairWords(typed, name, (word, of) => of.startsWith(word));
}

function hasWordsNearly(typed: Spelling, name: Spelling, most: number): boolean {
  if (typed.words.length < 2) return false;
  return pairWords(typed.words, name.words, (word, of) => {
    if (of.startsWith(word)) return true;
    return countEdits(word, of, Math.min(most, editsAllowed(word))).whole <= editsAllowed(word);
  });
}

function pairWords(
  typed: readonly string[],
  name: readonly string[],
  isPair: (word: string, of: string) => boolean,
): boolean {
  if (typed.length > name.length) return false;
  const left = [...name];
  return typed.every((word) => {
    const at = left.findIndex((of) => isPair(word, of));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

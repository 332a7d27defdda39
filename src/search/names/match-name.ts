import { leastInitials } from './initials.ts';
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
  /** As it stands in a sentence, with another ending. */
  bent: 5,
  /** The name begins with whole words that were typed, or within one. */
  beginsTitle: 6,
  beginsName: 8,
  initials: 10,
  wordOfName: 11,
  beginsBySound: 13,
  wordBySound: 14,
  inside: 15,
  /** Words of several names of one entity. */
  severalNames: 16,
  /** From here on something is wrong in what was typed. */
  typo: 17,
} as const;

/** Fewer letters than that within a word are in too many names. */
const leastInside = 3;

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
  if (isBent(typed, name)) return quality.bent;
  if (name.plain.startsWith(typed.plain)) {
    return (title ? quality.beginsTitle : quality.beginsName) + withinWord(typed, name, 0);
  }
  if (isInitials(typed, name)) return quality.initials;
  const start = name.starts.find((at) => at > 0 && name.plain.startsWith(typed.plain, at));
  if (start !== undefined) return quality.wordOfName + withinWord(typed, name, start);
  if (hasWords(typed.words, name.words)) {
    const isInOrder = typed.words.every((word, at) => name.words[at]?.startsWith(word));
    return quality.wordOfName + (isInOrder ? 0 : 1);
  }
  if (nameSounds.startsWith(sounds)) return quality.beginsBySound;
  if (name.sounds.some((from) => from.startsWith(sounds))) return quality.wordBySound;
  if (hasWords(typed.wordSounds, name.wordSounds)) return quality.wordBySound;
  const isLongEnough = typed.plain.length >= leastInside || hasUnspaced(typed.plain);
  return isLongEnough && name.plain.includes(typed.plain) ? quality.inside : undefined;
}

function isInitials({ plain, words }: Spelling, name: Spelling): boolean {
  if (name.words.length < plain.length || plain.length < leastInitials) return false;
  return words.length === 1 && name.initials.includes(plain);
}

/** Whether a text is the name with an ending put to it, or in place of its own. */
function isBent(typed: Spelling, name: Spelling): boolean {
  const [sounds = ''] = typed.sounds;
  if (typed.stem === sounds && typed.whole === sounds) return false;
  return typed.stem === name.stem || typed.whole === name.sounds[0];
}

/**
 * 0 where the text ends with a word of the name, 1 where it breaks off within one. Where words
 * stand without spaces, half of the name is a word.
 */
function withinWord(typed: Spelling, name: Spelling, start: number): 0 | 1 {
  const end = start + typed.plain.length;
  if (end === name.plain.length || name.starts.includes(end)) return 0;
  return hasUnspaced(typed.plain) && typed.plain.length * 2 >= name.plain.length ? 0 : 1;
}

/** Whether each word that was typed begins a word of its own, in any order. */
function hasWords(typed: readonly string[], name: readonly string[]): boolean {
  if (typed.length < 2 || typed.length > name.length) return false;
  const left = [...name];
  return typed.every((word) => {
    const at = left.findIndex((of) => of.startsWith(word));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

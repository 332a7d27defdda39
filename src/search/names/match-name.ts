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
  /** Words of several names of one entity. */
  severalNames: 14,
  /** From here on something is wrong in what was typed. */
  typo: 15,
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

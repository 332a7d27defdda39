import type { NameRank } from './match-name.ts';
import { hasUnspaced, type Spelling } from './spell-name.ts';

/** A shorter name is a word of too many sentences. */
const leastLetters = 4;
const leastUnspaced = 2;

/**
 * How well a name that stands in a longer text, word by word, tells what it is about: more words
 * first, then whom it means by itself, then more letters; the less the better. Undefined where
 * it does not stand there.
 */
export function matchContained(
  typed: Spelling,
  name: Spelling,
  { main, title }: NameRank,
): number | undefined {
  const { length } = name.plain;
  const isContained = hasUnspaced(name.plain)
    ? length >= leastUnspaced && typed.plain.includes(name.plain)
    : length >= leastLetters && typed.words.some((_, from) => standsAt(typed, from, name));
  if (!isContained) return undefined;
  return -100 * name.words.length - (main || title ? 50 : 0) - Math.min(length, 49);
}

function standsAt(typed: Spelling, from: number, name: Spelling): boolean {
  return name.words.every((word, at) => typed.words[from + at] === word);
}

/** Whether a text may be a question, or words with a name among them. */
export function mayContainNames(text: string, typed: Spelling): boolean {
  if (/["“”„«»]/u.test(text)) return false;
  return typed.words.length > 1 || (hasUnspaced(typed.plain) && typed.plain.length > leastUnspaced);
}

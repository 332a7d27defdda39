import { isSmall } from '../small-words.ts';
import type { NameRank } from './match-name.ts';
import { hasUnspaced, type Spelling } from './spell-name.ts';

/** A shorter name is a word of too many sentences. */
const leastLetters = 4;
const leastUnspaced = 2;
/** Of a name of several words one alone must be longer. */
const leastUnspacedWord = 3;

/** A word that is bent in another way keeps so many letters, and loses so many. */
const leastShared = 5;
const mostBent = 3;

/**
 * How well a name that stands in a longer text, word by word, tells what it is about: more words
 * first, then whom it means by itself, then more letters; the less the better. Undefined where
 * it does not stand there.
 */
export function matchContained(
  typed: Spelling,
  name: Spelling,
  rank: NameRank,
): number | undefined {
  const place = placeOf(typed, name);
  if (place === undefined) return undefined;
  // In Chinese what is named last is what the others tell about.
  const lateness = hasUnspaced(name.plain) ? place / 1000 : 0;
  return scoreOf(Math.max(1, wordsCovered(typed, name).length), name, rank) - 200 - lateness;
}

/**
 * The same where most of a name's words stand in the text, in any order and bent in any way. A
 * name that stands there as it is comes before one of which so much stands there.
 */
export function matchMostly(typed: Spelling, name: Spelling, rank: NameRank): number | undefined {
  const covered = wordsCovered(typed, name).length;
  const isMost =
    covered > 1 && covered * 2 >= tellingOf(name).length && covered * 2 >= tellingOf(typed).length;
  return isMost ? scoreOf(covered, name, rank) : undefined;
}

function scoreOf(covered: number, { plain }: Spelling, { main, title }: NameRank): number {
  return -1000 * covered - (main || title ? 50 : 0) - Math.min(plain.length, 49);
}

/** Which telling words of a text are words of a name, by their positions. */
export function wordsCovered(typed: Spelling, name: Spelling): readonly number[] {
  const left = tellingOf(name);
  return typed.words.flatMap((word, position) => {
    if (isSmall(word)) return [];
    const at = left.findIndex((of) => isLike(word, of));
    if (at === -1) return [];
    left.splice(at, 1);
    return [position];
  });
}

/** Words that do not only hold others together. */
function tellingOf({ words }: Spelling): string[] {
  return words.filter((word) => !isSmall(word));
}

/** Where in the text a name stands. */
function placeOf(typed: Spelling, name: Spelling): number | undefined {
  if (!hasUnspaced(name.plain)) {
    if (name.plain.length < leastLetters) return undefined;
    const at = typed.words.findIndex((_, from) =>
      name.words.every((word, next) => typed.words[from + next] === word),
    );
    return at === -1 ? undefined : at;
  }
  const parts = [
    ...(name.plain.length >= leastUnspaced ? [name.plain] : []),
    ...name.words.filter((word) => word.length >= leastUnspacedWord),
  ];
  const at = Math.max(...parts.map((part) => typed.plain.lastIndexOf(part)));
  return at < 0 ? undefined : at;
}

function isLike(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= leastShared && Math.min(a.length, b.length) - shared <= mostBent;
}

/** Whether a text may be a question, or words with a name among them. */
export function mayContainNames(text: string, typed: Spelling): boolean {
  if (isQuoted(text)) return false;
  return typed.words.length > 1 || (hasUnspaced(typed.plain) && typed.plain.length > leastUnspaced);
}

export function isQuoted(text: string): boolean {
  return /["“”„«»]/u.test(text);
}

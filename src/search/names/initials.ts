import { isSmall } from '../small-words.ts';

/** Two letters are the first of too many names. */
export const leastInitials = 3;

/**
 * The first letters of a name's words, without those that hold it together: from each word on, so
 * that the initials of what stands at its end are there as well.
 */
export function initialsOf(words: readonly string[]): readonly string[] {
  const letters = words.filter((word) => !isSmall(word)).map(([first = '']) => first);
  if (letters.length < leastInitials || !letters.every((letter) => /\p{Alphabetic}/u.test(letter)))
    return [];
  const ends = letters.length - leastInitials + 1;
  return Array.from({ length: ends }, (_, from) => letters.slice(from).join(''));
}

/* Runs in the reader's browser. */
import type { Variants } from '../../../search/names/spell-name.ts';
import type { Term } from './find-passages.ts';
import { foldPassage } from './passages.ts';

/** From one UTF-16 offset to another (exclusive). */
export type Stretch = readonly [from: number, to: number];

/** Where terms stand in a text: whole words, in a script without spaces the characters alone. */
export function markTerms(text: string, terms: readonly Term[], variants: Variants): Stretch[] {
  const words = terms.flatMap((term) => term.trim().split(' '));
  const found: Stretch[] = [];
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}\p{M}'’‘ʻʼ]+/gu)) {
    const folded = foldPassage(run, variants).trim();
    for (const word of words) {
      const at = folded.indexOf(word);
      if (at === -1 || word === '') continue;
      if (at === 0 && !/\p{sc=Han}/u.test(word)) found.push([index, index + run.length]);
      else if (folded.length === run.length && /\p{sc=Han}/u.test(word))
        found.push([index + at, index + at + word.length]);
    }
  }
  found.sort(([a], [b]) => a - b);
  return found.filter(([from], at) => at === 0 || from >= (found[at - 1]?.[1] ?? 0));
}

/** The part of a text around its first marked words: from a word to a word. */
export function excerptOf(text: string, marks: readonly Stretch[], around = 110): Stretch {
  const first = marks[0]?.[0] ?? 0;
  const start = first <= around ? 0 : text.indexOf(' ', first - around) + 1;
  const from = start > first || start === 0 ? (first <= around ? 0 : first - around) : start;
  const far = from + 2 * around + 40;
  const to = far >= text.length ? text.length : text.lastIndexOf(' ', far);
  return [from, to > first ? to : Math.min(text.length, far)];
}

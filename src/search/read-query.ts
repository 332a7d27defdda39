import { foldWords } from './fold-name.ts';
import { searchableQuery, unspacedRuns } from './searchable-text.ts';

/** A query in the words of the index. */
export interface Query {
  /** All of it, to be asked at once; empty when there is nothing to ask. */
  readonly all: string;
  /** Words that may stand anywhere. */
  readonly words: readonly string[];
  /** Words that must stand side by side: in quotation marks, or in a script without spaces. */
  readonly phrases: readonly string[];
}

/** What a reader typed, with any kind of quotation marks. */
export function readQuery(text: string): Query {
  const asked = plainQuotes(text);
  const rest = asked.replace(/"[^"]+"/gu, ' ');
  const quoted = [...asked.matchAll(/"([^"]+)"/gu)].map(([, phrase = '']) => phrase);
  const runs = unspacedRuns(rest);
  const loose = runs.reduce((left, run) => left.replace(run, ' '), rest);
  return {
    all: searchableQuery(asked.replaceAll('"', ' ')),
    words: [...new Set(searchableQuery(loose.replaceAll('"', ' ')).split(' '))].filter(hasLetters),
    phrases: [...new Set([...quoted, ...runs].map(searchableQuery))].filter(hasLetters),
  };
}

/**
 * The query as it is typed, then in forms that names are also indexed by: without diacritics and
 * variant letters, and with its hyphenated words apart. Each once.
 */
export function formsOf(text: string): readonly string[] {
  const asked = plainQuotes(text);
  const folded = foldWords(asked);
  return [...new Set([asked.toLowerCase(), folded, folded.replace(/\p{Pd}/gu, ' ')])];
}

/** Whether anything is in quotation marks. */
export function hasPhrase(text: string): boolean {
  return /"[^"]+"/u.test(plainQuotes(text));
}

/** The same in one composition, so that letters of any keyboard are the index's. */
function plainQuotes(text: string): string {
  return text.replace(/[“”„«»]/gu, '"').normalize('NFC');
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

import { foldWords } from './fold-name.ts';
import type { PagefindEngine, PagefindFragment } from './pagefind-engine.ts';
import type { Query } from './read-query.ts';
import { isUnspaced } from './searchable-text.ts';
import { wordsOf } from './sections.ts';

/**
 * The words of a query that stand nowhere. For a word it does not know the index takes the
 * longest beginning that it knows, on every page alike: so one page of the answer, with the
 * places of what was found there, tells which words are meant.
 */
export async function missingWords(
  engine: PagefindEngine,
  { words }: Pick<Query, 'words'>,
  page: PagefindFragment,
  places: readonly number[],
): Promise<string[]> {
  const text = wordsOf(page);
  const { title = '', names = '', also = '', summary = '' } = page.meta;
  const there = new Set(
    [...places.map((place) => text[place] ?? ''), title, names, also, summary].flatMap(typedWords),
  );
  const missing: string[] = [];
  for (const word of words) {
    if (isUnspaced(word) || [...there].some((other) => other.startsWith(typed(word)))) continue;
    // Another form of the word: as a phrase the index takes its stem, and nothing shorter.
    const { results } = await engine.search(`"${word}"`);
    if (results.length === 0) missing.push(word);
  }
  return missing;
}

/** The words of a text as they are typed; of a hyphenated one its parts, too. */
function typedWords(text: string): string[] {
  const words = text.split(/\s+/u);
  const parts = words.flatMap((word) => foldWords(word).split(/[^\p{L}\p{N}]+/u));
  return [...words.map(typed), ...parts].filter((word) => word !== '');
}

function typed(word: string): string {
  return foldWords(word).replace(/[^\p{L}\p{N}]/gu, '');
}

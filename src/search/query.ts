import { type Choice, type FacetCounts, loadFacets, narrow, sortInTime } from './facets.ts';
import { findPages, soonRead, type Match } from './find-pages.ts';
import { foldName } from './fold-name.ts';
import type { PagefindEngine } from './pagefind-engine.ts';
import { namesOf, readHit, type SearchHit } from './read-hit.ts';
import { readableText } from './searchable-text.ts';

export type { SearchHit } from './read-hit.ts';

export interface SearchAnswer {
  readonly total: number;
  /** How many there are without any choice. */
  readonly whole: number;
  /** Words of the query that stand nowhere. */
  readonly missing: readonly string[];
  /** No page has all the words; these have most of what is special in them. */
  readonly isPartial: boolean;
  /** Hits `from` to `to` (exclusive), in their order; each loads a small file. */
  hits(from: number, to: number): Promise<SearchHit[]>;
  /** How many have each value of each facet, as the choices in the other facets leave them. */
  counts(): Promise<FacetCounts>;
}

export interface SearchOptions {
  readonly choice?: Choice | undefined;
  /** Default: the best first. */
  readonly order?: SearchOrder | undefined;
}

export type SearchOrder = 'relevance' | 'date';

/**
 * Pages in which all words of a text stand, or for want of them most. What is in quotation
 * marks, and each stretch of an unspaced script, must stand there as it is.
 */
export async function search(
  engine: PagefindEngine,
  text: string,
  { choice = {}, order = 'relevance' }: SearchOptions = {},
): Promise<SearchAnswer> {
  const wanted = foldName(text);
  if (wanted === '') return nothing;
  const { matches, missing, isPartial } = await findPages(engine, text);
  const ranked = await namesakesFirst(matches, wanted);
  const isNarrowed = Object.values(choice).some((values) => values.length > 0);
  const kept = isNarrowed ? narrow(ranked, await loadFacets(engine), choice).kept : ranked;
  const shown = order === 'date' ? sortInTime(kept, await loadFacets(engine)) : kept;
  return {
    total: shown.length,
    whole: ranked.length,
    missing,
    isPartial,
    hits: (from, to) => Promise.all(shown.slice(from, to).map((match) => readHit(match, text))),
    counts: async () => narrow(ranked, await loadFacets(engine), choice).counts,
  };
}

const nothing: SearchAnswer = {
  total: 0,
  whole: 0,
  missing: [],
  isPartial: false,
  hits: () => Promise.resolve([]),
  counts: () => Promise.resolve({}),
};

/**
 * Of the best, a page of which the query is the title goes first, then one of which it is another
 * name.
 */
async function namesakesFirst(found: readonly Match[], wanted: string): Promise<Match[]> {
  const ranks = await Promise.all(
    found.slice(0, soonRead).map(async (match) => {
      const { meta } = await match.load();
      const title = readableText(meta['title'] ?? '');
      const unqualified = title.replace(/\s*\([^()]*\)$/u, '');
      if ([title, unqualified].some((name) => foldName(name) === wanted)) return 0;
      const names = [meta['names'], meta['also']].flatMap(namesOf);
      return names.some((name) => foldName(name) === wanted) ? 1 : 2;
    }),
  );
  return found
    .map((match, at) => ({ match, at, rank: ranks[at] ?? 2 }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ match }) => match);
}

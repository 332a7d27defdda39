import { readExcerpt, type TextRun } from './excerpt.ts';
import { foldName, foldWords } from './fold-name.ts';
import type {
  PagefindEngine,
  PagefindFragment,
  PagefindResult,
  SearchFilters,
} from './pagefind-engine.ts';
import {
  isUnspaced,
  nameSeparator,
  readableText,
  searchableQuery,
  unspacedRuns,
} from './searchable-text.ts';

/** One thing found. */
export interface SearchHit {
  /** Relative to the pages: `rhine.html`, `rivers.html#aare`. */
  readonly url: string;
  readonly title: string;
  /** The label of its kind: `River`; empty for a page that is no article. */
  readonly kind: string;
  /** Its other names in which a word of the query stands. */
  readonly names: readonly string[];
  /** The words found, in their place; the summary, where they stand in names alone. */
  readonly excerpt: readonly TextRun[];
}

export interface SearchAnswer {
  readonly total: number;
  /** Hits `from` to `to` (exclusive), best first; each loads a small file. */
  hits(from: number, to: number): Promise<SearchHit[]>;
}

export interface SearchOptions {
  readonly filters?: SearchFilters | undefined;
}

/** How many results are looked at, best first, for one whose name is the query itself. */
const rankedByName = 10;

/**
 * Pages in which all words of a text stand. What is in quotation marks, and each stretch of an
 * unspaced script, must stand there as it is. Where nothing is found, the text is asked again
 * without its diacritics and variant letters, which hidden forms of the names answer.
 */
export async function search(
  engine: PagefindEngine,
  text: string,
  options: SearchOptions = {},
): Promise<SearchAnswer> {
  const asked = text.replace(/[“”„«»]/gu, '"').normalize('NFC');
  const wanted = foldName(asked);
  if (wanted === '') return { total: 0, hits: () => Promise.resolve([]) };
  let found = await find(engine, asked, options.filters ?? {});
  if (found.length === 0 && foldWords(asked) !== asked.toLowerCase()) {
    found = await find(engine, foldWords(asked), options.filters ?? {});
  }
  const ranked = await namesakesFirst(found, wanted);
  return {
    total: ranked.length,
    hits: (from, to) =>
      Promise.all(
        ranked.slice(from, to).map(async (result) => readHit(await result.data(), asked)),
      ),
  };
}

async function find(
  engine: PagefindEngine,
  asked: string,
  filters: SearchFilters,
): Promise<readonly PagefindResult[]> {
  const words = searchableQuery(asked.replaceAll('"', ' '));
  const { results } = await engine.search(words, { filters });
  if (results.length === 0) return results;
  const phrases = phrasesOf(asked);
  const answers = await Promise.all(
    phrases.map((phrase) => engine.search(`"${searchableQuery(phrase)}"`, { filters })),
  );
  const byId = answers.map((answer) => new Map(answer.results.map((one) => [one.id, one])));
  const kept = results.filter(({ id }) => byId.every((ids) => ids.has(id)));
  const [only] = byId;
  const isOnePhrase = phrases.length === 1 && searchableQuery(phrases[0] ?? '') === words;
  // the order of the words, the places of the phrase: its characters are elsewhere on the page too
  return isOnePhrase ? kept.map((result) => only?.get(result.id) ?? result) : kept;
}

function phrasesOf(asked: string): string[] {
  const quoted = [...asked.matchAll(/"([^"]+)"/gu)].map(([, phrase = '']) => phrase.trim());
  const rest = asked.replace(/"[^"]+"/gu, ' ');
  return [...quoted.filter((phrase) => phrase !== ''), ...unspacedRuns(rest)];
}

/** A page of which the query is the title goes first, then one of which it is another name. */
async function namesakesFirst(
  found: readonly PagefindResult[],
  wanted: string,
): Promise<PagefindResult[]> {
  const ranks = await Promise.all(
    found.slice(0, rankedByName).map(async (result) => {
      const { meta } = await result.data();
      const title = readableText(meta['title'] ?? '');
      const unqualified = title.replace(/\s*\([^()]*\)$/u, '');
      if ([title, unqualified].some((name) => foldName(name) === wanted)) return 0;
      const names = [meta['names'], meta['also']].flatMap((list) => splitNames(list));
      return names.some((name) => foldName(name) === wanted) ? 1 : 2;
    }),
  );
  return found
    .map((result, at) => ({ result, at, rank: ranks[at] ?? 2 }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ result }) => result);
}

function readHit({ url, meta, filters, excerpt }: PagefindFragment, asked: string): SearchHit {
  const runs = readExcerpt(excerpt);
  const summary = readableText(meta['summary'] ?? '');
  const isInText = runs.some(({ mark }) => mark) || summary === '';
  return {
    url: url.replace(/^\//u, ''),
    title: readableText(meta['title'] ?? url.replace(/^\//u, '')),
    kind: filters['kind']?.[0] ?? '',
    names: splitNames(meta['names']).filter((name) => isNameAsked(name, asked)),
    excerpt: isInText ? runs : [{ text: summary, mark: false }],
  };
}

function splitNames(list: string | undefined): string[] {
  return (list ?? '')
    .split(nameSeparator)
    .filter((name) => name !== '')
    .map(readableText);
}

/** Whether a word of the query begins a word of the name, or stands in an unspaced one. */
function isNameAsked(name: string, asked: string): boolean {
  const folded = foldWords(name);
  const starts = folded.split(/[^\p{L}\p{N}]+/u);
  return foldWords(asked)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .some((word) =>
      isUnspaced(word) ? folded.includes(word) : starts.some((start) => start.startsWith(word)),
    );
}

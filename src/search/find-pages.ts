import type { PagefindEngine, PagefindFragment, PagefindResult } from './pagefind-engine.ts';
import { formsOf, hasPhrase, readQuery, type Query } from './read-query.ts';
import { isQuestion, tellingWords } from './small-words.ts';
import { missingWords } from './standing-words.ts';

/** A page in which a query was found. */
export interface Match {
  readonly id: string;
  readonly score: number;
  /** Positions of its words in the text. */
  readonly places: readonly number[];
  /** Those of its phrases, where it has any. */
  readonly inPhrases: readonly number[] | undefined;
  load(): Promise<PagefindFragment>;
}

export interface FoundPages {
  /** Best first. */
  readonly matches: readonly Match[];
  /** Words of the query that stand nowhere. */
  readonly missing: readonly string[];
  /** No page has all the words; these have most of what is special in them. */
  readonly isPartial: boolean;
}

/** So many pages, best first, are read whatever is done with the answer. */
export const soonRead = 10;
/** So much of what is special in a query a page must have that has not all of it. */
const enough = 0.5;
/** What the commonest word counts. */
const least = 0.05;

/**
 * Pages with all words of a query that tell anything; for want of them, pages with most. What is
 * in quotation marks stays as it is.
 */
export async function findPages(engine: PagefindEngine, asked: string): Promise<FoundPages> {
  const text = hasPhrase(asked) ? asked : tellingWords(asked);
  const { words, phrases } = readQuery(text);
  const terms = [...phrases.map((phrase) => `"${phrase}"`), ...words];
  const matches = await findAll(engine, text);
  // Who asks in a sentence means what the words say together, not these words.
  const isLoose = terms.length > 1 && text !== asked && isQuestion(asked);
  if (matches.length > 0 && !isLoose) return { matches, missing: [], isPartial: false };
  // Words that stand on one page together need not be looked for once more, each by itself.
  const most = await findMost(engine, terms, matches.length > 0 ? findForms : findAll);
  return { ...most, isPartial: matches.length === 0 };
}

/** Pages with all words, in the first form of the query in which it is found. */
async function findAll(engine: PagefindEngine, text: string): Promise<readonly Match[]> {
  for (const form of formsOf(text)) {
    const query = readQuery(form);
    const matches = query.all === '' ? [] : await findForm(engine, query);
    const [best] = matches;
    if (!best) continue;
    // Files that are asked for together come sooner.
    for (const match of matches.slice(0, soonRead)) match.load().catch(() => undefined);
    const missing = await missingWords(engine, query, await best.load(), best.places);
    if (missing.length === 0) return matches;
  }
  return [];
}

async function findForm(engine: PagefindEngine, { all, phrases }: Query): Promise<Match[]> {
  const { results } = await engine.search(all);
  if (results.length === 0) return [];
  const answers = await Promise.all(phrases.map((phrase) => engine.search(`"${phrase}"`)));
  const byId = answers.map((answer) => new Map(answer.results.map((one) => [one.id, one])));
  return results.flatMap((result) => {
    const parts = byId.flatMap((ids) => ids.get(result.id) ?? []);
    if (parts.length < byId.length) return [];
    const inPhrases = byId.length === 0 ? undefined : parts.flatMap(({ words }) => words);
    return [matchOf(result, result.score, result.words, inPhrases)];
  });
}

/** The same for a text of which every word is known to stand somewhere; nothing is loaded. */
async function findForms(engine: PagefindEngine, text: string): Promise<readonly Match[]> {
  for (const form of formsOf(text)) {
    const query = readQuery(form);
    const matches = query.all === '' ? [] : await findForm(engine, query);
    if (matches.length > 0) return matches;
  }
  return [];
}

/** Pages with most of the terms, a rare term weighing more than a common one. */
async function findMost(
  engine: PagefindEngine,
  terms: readonly string[],
  find: typeof findAll,
): Promise<Pick<FoundPages, 'matches' | 'missing'>> {
  const pages = (await engine.search(null)).results.length;
  const found = new Map<string, { match: Match; weight: number }>();
  const missing: string[] = [];
  let whole = 0;
  for (const term of terms) {
    const matches = await find(engine, term);
    if (matches.length === 0) missing.push(term.replaceAll('"', ''));
    if (matches.length === 0 || terms.length === 1) continue;
    const weight = Math.log(pages / matches.length) + least;
    whole += weight;
    for (const match of matches) {
      const other = found.get(match.id);
      const before = other?.match;
      found.set(match.id, {
        match: {
          ...match,
          score: (before?.score ?? 0) + match.score,
          places: [...(before?.places ?? []), ...match.places],
          inPhrases: [...(before?.inPhrases ?? []), ...(match.inPhrases ?? [])],
        },
        weight: (other?.weight ?? 0) + weight,
      });
    }
  }
  const matches = [...found.values()]
    .filter(({ weight }) => weight >= enough * whole)
    .sort((a, b) => b.weight * b.match.score - a.weight * a.match.score)
    .map(({ match }) => match);
  return { matches, missing };
}

function matchOf(
  result: PagefindResult,
  score: number,
  places: readonly number[],
  inPhrases: readonly number[] | undefined,
): Match {
  return { id: result.id, score, places, inPhrases, load: () => result.data() };
}

import { type ClosestPlaces, closestPlaces, lettersOf } from './closest-places.ts';
import { readStretch } from './excerpt.ts';
import type { Match } from './find-pages.ts';
import { foldName, foldWords } from './fold-name.ts';
import type { PagefindFragment } from './pagefind-engine.ts';
import { formsOf, readQuery } from './read-query.ts';
import { isUnspaced, nameSeparator, readableText } from './searchable-text.ts';
import { foundSections, wordsOf, type FoundSection } from './sections.ts';

/** One thing found. */
export interface SearchHit {
  /** Relative to the pages: `rhine.html`, `rivers.html#aare`. */
  readonly url: string;
  readonly title: string;
  /** The id of its kind: `river`; empty for a page that is no article. */
  readonly kind: string;
  /** Its other names in which a word of the query stands. */
  readonly names: readonly string[];
  readonly summary: string;
  /** Where the words stand in its text, in its order; none, where they are in its names alone. */
  readonly sections: readonly FoundSection[];
  /** The words as they stand there, the most frequent first; what stands side by side is one. */
  readonly found: readonly string[];
}

/** As many words as a page marks for one who comes from here. */
const mostFound = 8;

export async function readHit(match: Match, text: string): Promise<SearchHit> {
  const fragment = await match.load();
  const { url, meta, filters } = fragment;
  const address = url.replace(/^\//u, '');
  const title = readableText(meta['title'] ?? address);
  const names = otherNames(title, namesOf(meta['names'])).filter((name) => isAsked(name, text));
  const closest = placesIn(fragment, match, text);
  const isOfName = names.length > 0 || isAsked(title, text);
  // `change` in its text is not why a page is found that is about Chang.
  const places = closest.isExact || !isOfName ? closest.places : [];
  return {
    url: address,
    title,
    kind: filters['kind']?.[0] ?? '',
    names,
    summary: readableText(meta['summary'] ?? ''),
    sections: foundSections(fragment, places),
    found: foundWords(fragment, places),
  };
}

/** The names of a list of the index, as they are shown. */
export function namesOf(list: string | undefined): string[] {
  return (list ?? '')
    .split(nameSeparator)
    .filter((name) => name !== '')
    .map(readableText);
}

/** Without those that differ from the title, or from one before, in nothing that people type. */
function otherNames(title: string, names: readonly string[]): string[] {
  const said = new Set([foldName(title)]);
  return names.filter((name) => said.size < said.add(foldName(name)).size);
}

/** Words of a phrase count where they stand as the phrase, not wherever else they are. */
function placesIn(
  fragment: PagefindFragment,
  { places, inPhrases = [] }: Match,
  text: string,
): ClosestPlaces {
  const { words, phrases } = readQuery(text);
  const ofPhrases = new Set(phrases.flatMap((phrase) => phrase.split(' ')).map(lettersOf));
  for (const word of words) ofPhrases.delete(lettersOf(word));
  const content = wordsOf(fragment);
  const isLoose = (place: number): boolean =>
    ofPhrases.size === 0 || !ofPhrases.has(lettersOf(content[place] ?? ''));
  // Beside a phrase alone the index gives other forms of its words.
  const loose = words.length > 0 ? places.filter(isLoose) : [];
  const closest = closestPlaces(content, loose, words);
  return {
    places: [...new Set([...closest.places, ...inPhrases])],
    isExact: closest.isExact || inPhrases.length > 0,
  };
}

/** What stands in the text of what was asked. */
function foundWords(fragment: PagefindFragment, places: readonly number[]): string[] {
  const words = wordsOf(fragment);
  const found = new Set(places);
  const counted = new Map<string, { text: string; count: number }>();
  for (const from of [...found].sort((a, b) => a - b)) {
    if (found.has(from - 1) && !endsBlock(words[from - 1])) continue;
    let to = from + 1;
    while (found.has(to) && !endsBlock(words[to - 1])) to += 1;
    const runs = readStretch({ words, from, to, found: new Set() });
    const text = trimmed(runs.map((run) => run.text).join(''));
    const key = foldWords(text);
    if (text !== '') counted.set(key, { text, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostFound)
    .map(({ text }) => text);
}

/** What comes behind a full stop may stand in another paragraph. */
function endsBlock(word = ''): boolean {
  return /[.!?;:。！？；：]\p{P}*$/u.test(word);
}

function trimmed(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
}

/** Whether a word of the query begins a word of the name, or stands in an unspaced one. */
function isAsked(name: string, text: string): boolean {
  const folded = foldWords(name);
  const starts = folded.split(/[^\p{L}\p{N}]+/u);
  return formsOf(text)
    .flatMap((form) => foldWords(form).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word !== '')
    .some((word) =>
      isUnspaced(word) ? folded.includes(word) : starts.some((start) => start.startsWith(word)),
    );
}

/* Runs in the reader's browser. */
import type { Variants } from '../../../search/names/spell-name.ts';
import { foldPassage, type Passage } from './passages.ts';

export interface Found {
  readonly unit: string;
  /** Best first. */
  readonly passages: readonly Passage[];
}

/** What is looked for: as it stands in a folded text, with a space where a word must begin or end. */
export type Term = string;

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/**
 * The words of a query, and what stands in quotation marks as one. A word may go on where the
 * query ends it; in a script without spaces it may stand anywhere.
 */
export function termsOf(query: string, variants: Variants): Term[] {
  const terms = new Set<Term>();
  for (const [, quoted, ...words] of query.matchAll(/["“„«]([^"“”»]+)["”»]|([^\s"“”„«»]+)/gu)) {
    const folded = foldPassage(quoted ?? words[0] ?? '', variants).trim();
    if (folded === '') continue;
    if (quoted !== undefined) terms.add(unspaced.test(folded) ? folded : ` ${folded} `);
    else for (const word of folded.split(' ')) terms.add(unspaced.test(word) ? word : ` ${word}`);
  }
  return [...terms];
}

/** Articles and entries that have every term, in whichever passages; the most telling first. */
export function findPassages(
  passages: readonly Passage[],
  terms: readonly Term[],
  titles: ReadonlyMap<string, string>,
): Found[] {
  if (terms.length === 0) return [];
  const byUnit = new Map<string, { passage: Passage; counts: number[] }[]>();
  for (const passage of passages) {
    const counts = terms.map((term) => countOf(term, passage.folded));
    if (counts.every((count) => count === 0)) continue;
    const there = byUnit.get(passage.unit);
    if (there) there.push({ passage, counts });
    else byUnit.set(passage.unit, [{ passage, counts }]);
  }
  const found = [...byUnit].flatMap(([unit, hits]) => {
    const title = titles.get(unit) ?? '';
    const inTitle = terms.filter((term) => title.includes(term)).length;
    const isWhole = terms.every(
      (term, at) => title.includes(term) || hits.some(({ counts }) => (counts[at] ?? 0) > 0),
    );
    if (!isWhole) return [];
    const ranked = hits
      .map(({ passage, counts }) => ({ passage, score: scoreOf(counts) }))
      .sort((a, b) => b.score - a.score);
    const score = 4 * inTitle + ranked.reduce((sum, one, at) => sum + one.score / (at + 1), 0);
    return [{ unit, score, passages: ranked.map(({ passage }) => passage) }];
  });
  return found.sort((a, b) => b.score - a.score);
}

/** A passage with all the words says more than one with a word many times. */
function scoreOf(counts: readonly number[]): number {
  const together = counts.filter((count) => count > 0).length;
  return together * together + counts.reduce((sum, count) => sum + Math.log2(1 + count), 0);
}

function countOf(term: Term, folded: string): number {
  let count = 0;
  for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length))
    count += 1;
  return count;
}

import { mergeGroups, type Group } from './merge-groups.ts';

/** Slices at most; each costs a request and a rule of the style sheet. */
const mostSlices = 20;
/** What a file costs by itself, in characters: some 700 bytes. */
const costOfFile = 4;
/** One page in so many, those with the most characters, counts thrice: it would pay for all others. */
const oneHeavyIn = 16;
/** So many groups at most are compared with one another, and so much work may that be. */
const mostGroups = 512;
const mostWork = 4_000_000;
/** A page that shares at least this much with the one before it is the same again. */
const sameShare = 0.8;
const leastForSame = 24;

/**
 * Shares Han characters among fonts so that a page has to load few that it does not need:
 * characters of the same pages go together, then those whose slices cost their pages least when
 * they are one. The first slice is the one that most pages need.
 *
 * @param pages the Han characters of each page, each once
 * @param others those of pages that readers seldom begin with: they have no say in the sharing
 */
export function sliceHan(pages: readonly string[], others: readonly string[] = []): string[] {
  const each = unlike(pages.filter((characters) => characters !== ''));
  const heavy = heaviest(each);
  const counted = [...each, ...heavy, ...heavy];
  const pagesOf = new Map<string, number[]>();
  for (const [page, characters] of counted.entries()) {
    for (const each of characters) {
      const known = pagesOf.get(each);
      if (known) known.push(page);
      else pagesOf.set(each, [page]);
    }
  }
  // What only those have that are not counted is as if one more page had it.
  const uncounted = counted.length;
  for (const each of [...pages, ...others].join(''))
    if (!pagesOf.has(each)) pagesOf.set(each, [uncounted]);
  const groups = groupsOf([...pagesOf].sort(byPages), counted.length + 1);
  return mergeGroups(groups, { most: mostSlices, costOfFile }).map(({ characters }) =>
    [...characters].sort().join(''),
  );
}

/**
 * Pages made in numbers, such as one a day, differ little from their neighbours: counted singly
 * they would outvote all others.
 */
function unlike(pages: readonly string[]): string[] {
  let last = new Set<string>();
  return pages.filter((characters) => {
    const these = new Set(characters);
    const { size } = these.intersection(last);
    const isMany = these.size >= leastForSame;
    if (isMany && size >= sameShare * (these.size + last.size - size)) return false;
    last = these;
    return true;
  });
}

function heaviest(pages: readonly string[]): readonly string[] {
  return pages
    .toSorted((a, b) => b.length - a.length)
    .slice(0, Math.floor(pages.length / oneHeavyIn));
}

/** Characters of exactly the same pages; in a large corpus, also of nearly the same. */
function groupsOf(uses: readonly Use[], pages: number): Group[] {
  const words = Math.ceil(pages / 32);
  const most = Math.min(mostGroups, Math.sqrt(mostWork / words));
  const least = Math.ceil(uses.length / most);
  const groups: Group[] = [];
  let at = 0;
  while (at < uses.length) {
    let end = at + least;
    while (end < uses.length && samePages(uses[end - 1], uses[end])) end += 1;
    const run = uses.slice(at, end);
    groups.push({
      characters: run.map(([each]) => each),
      pages: bitsOf(
        run.flatMap(([, on]) => on),
        words,
      ),
    });
    at = end;
  }
  return groups;
}

function bitsOf(pages: readonly number[], words: number): Uint32Array {
  const bits = new Uint32Array(words);
  for (const page of pages) bits[page >> 5] = (bits[page >> 5] ?? 0) | (1 << (page & 31));
  return bits;
}

type Use = readonly [character: string, pages: readonly number[]];

function samePages(a: Use | undefined, b: Use | undefined): boolean {
  return a?.[1].join() === b?.[1].join();
}

/** Characters of the same pages stand together, then those that share the first page. */
function byPages([a, on]: Use, [b, other]: Use): number {
  const at = on.findIndex((page, position) => page !== other[position]);
  if (at === -1) return on.length - other.length || (a < b ? -1 : 1);
  return (on[at] ?? -1) - (other[at] ?? -1);
}

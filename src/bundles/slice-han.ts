/** A character on at least this share of the pages that have any belongs to the common slice. */
const commonShare = 0.15;
/** Slices beside the common one, at most; each costs a request and a rule of the style sheet. */
const mostSlices = 12;
const leastInSlice = 24;
/** A page that shares at least this much with the one before it is the same again. */
const sameShare = 0.8;

/**
 * Shares Han characters among fonts so that a page has to load few that it does not need: one
 * slice for what many pages use, and the rest in slices of characters that go together.
 *
 * @param pages the Han characters of each page, each once
 */
export function sliceHan(pages: readonly string[]): string[] {
  const withAny = unlike(pages.filter((characters) => characters !== ''));
  const pagesOf = new Map<string, number[]>();
  for (const [page, characters] of withAny.entries()) {
    for (const each of characters) {
      const known = pagesOf.get(each);
      if (known) known.push(page);
      else pagesOf.set(each, [page]);
    }
  }
  const isCommon = (on: readonly number[]): boolean => on.length >= withAny.length * commonShare;
  const rare = [...pagesOf].filter(([, on]) => !isCommon(on)).sort(byPages);
  const size = Math.max(leastInSlice, Math.ceil(rare.length / mostSlices));
  const slices = [[...pagesOf].filter(([, on]) => isCommon(on))];
  for (let from = 0; from < rare.length; from += size) slices.push(rare.slice(from, from + size));
  return slices
    .map((slice) =>
      slice
        .map(([each]) => each)
        .sort()
        .join(''),
    )
    .filter((text) => text !== '');
}

/**
 * Pages made in numbers, such as one a day, differ little from their neighbours: counted singly
 * they would outvote all others, and what articles share would no longer be common.
 */
function unlike(pages: readonly string[]): string[] {
  let last = new Set<string>();
  return pages.filter((characters) => {
    const these = new Set(characters);
    const { size } = these.intersection(last);
    const isMany = these.size >= leastInSlice;
    if (isMany && size >= sameShare * (these.size + last.size - size)) return false;
    last = these;
    return true;
  });
}

type Use = readonly [character: string, pages: readonly number[]];

/** Characters of the same pages stand together, then those that share the first page. */
function byPages([a, on]: Use, [b, other]: Use): number {
  const at = on.findIndex((page, position) => page !== other[position]);
  if (at === -1) return on.length - other.length || (a < b ? -1 : 1);
  return (on[at] ?? -1) - (other[at] ?? -1);
}

/**
 * The candidate that `word` was probably meant to be, or undefined when none is within
 * `maxDistance` edits (insert, delete, replace, swap two neighbours; upper and lower case are
 * equal). A word is never wholly replaced: of two letters at least one must stay.
 * Ties go to the alphabetically first.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  maxDistance = 2,
): string | undefined {
  const wanted = word.toLowerCase();
  let limit = Math.min(maxDistance, wanted.length - 1);
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    if (distance < bestDistance || best === undefined || candidate < best) {
      best = candidate;
      bestDistance = distance;
      limit = distance;
    }
  }
  return best;
}

/**
 * The id that `slug` is probably a slip for: within two edits, within one where it has four or
 * five letters, none below that: `omsk` is not `tomsk`, and somebody has to be able to want it.
 */
export function nearestId(slug: string, ids: Iterable<string>): string | undefined {
  const limit = slug.length >= 6 ? 2 : slug.length >= 4 ? 1 : 0;
  if (limit === 0) return undefined;
  const candidates = function* () {
    for (const id of ids) if (Math.abs(id.length - slug.length) <= limit) yield id;
  };
  return nearest(slug, candidates(), limit);
}

/**
 * What a word is surely a slip for, of a closed list: the only candidate within one edit (two from
 * six letters on), its digits the same. Undefined with any choice.
 */
export function onlyNear(word: string, candidates: Iterable<string>): string | undefined {
  return onlyWithin(word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0, word, candidates);
}

/**
 * {@link onlyNear} of ids and keys, which anybody may add to: one edit from five letters on, two
 * from eight.
 */
export function onlyNearId(id: string, ids: Iterable<string>): string | undefined {
  return onlyWithin(id.length >= 8 ? 2 : id.length >= 5 ? 1 : 0, id, ids);
}

/** `volume-2` is no slip for `volume-3`. */
function onlyWithin(limit: number, word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const near = new Set<string>();
  for (const candidate of candidates) {
    if (editDistance(wanted, candidate.toLowerCase(), limit) <= limit) near.add(candidate);
    if (near.size > 1) return undefined;
  }
  const [only] = near;
  return only !== undefined && digitsOf(only) === digitsOf(word) ? only : undefined;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/**
 * Damerau-Levenshtein distance in UTF-16 units (optimal string alignment: no part of a word is
 * edited twice), or some number above `limit` as soon as it cannot be within it.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

import type { PagefindEngine } from './pagefind-engine.ts';

/** Values chosen, by facet: `{ kind: ['river', 'lake'] }`. A facet without any leaves out nothing. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** How many things have each value, by facet. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the index knows of every page: its facets, and its place in time. */
export interface FacetTable {
  /** Ids of pages, by facet and value. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
  /** Positions in order of time; what has no date has none. */
  readonly inTime: ReadonlyMap<string, number>;
}

const tables = new WeakMap<PagefindEngine, Promise<FacetTable>>();

/** The facets of an index, read once; after a failure the next call tries again. */
export function loadFacets(engine: PagefindEngine): Promise<FacetTable> {
  let table = tables.get(engine);
  if (!table) {
    table = readFacets(engine).catch((error: unknown) => {
      tables.delete(engine);
      throw error;
    });
    tables.set(engine, table);
  }
  return table;
}

async function readFacets(engine: PagefindEngine): Promise<FacetTable> {
  const values = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const [facet, counts] of Object.entries(await engine.filters())) {
    const sets = new Map<string, ReadonlySet<string>>();
    for (const value of Object.keys(counts)) {
      const { results } = await engine.search(null, { filters: { [facet]: value } });
      sets.set(value, new Set(results.map(({ id }) => id)));
    }
    values.set(facet, sets);
  }
  const { results } = await engine.search(null, { sort: { date: 'asc' } });
  return { values, inTime: new Map(results.map(({ id }, at) => [id, at])) };
}

/**
 * The things that have one of the chosen values of every facet. The counts of a facet are of
 * what the choices in the others leave, so that they say what one more choice would show.
 */
export function narrow<Thing extends { readonly id: string }>(
  found: readonly Thing[],
  { values }: Pick<FacetTable, 'values'>,
  choice: Choice,
): { readonly kept: readonly Thing[]; readonly counts: FacetCounts } {
  const chosen = Object.entries(choice).filter(([, wanted]) => wanted.length > 0);
  const passes = (id: string, but?: string): boolean =>
    chosen.every(
      ([facet, wanted]) =>
        facet === but || wanted.some((value) => values.get(facet)?.get(value)?.has(id)),
    );
  const counts: Record<string, Record<string, number>> = {};
  for (const [facet, sets] of values) {
    const others = found.filter(({ id }) => passes(id, facet));
    counts[facet] = Object.fromEntries(
      [...sets].map(([value, ids]) => [value, others.filter(({ id }) => ids.has(id)).length]),
    );
  }
  return { kept: found.filter(({ id }) => passes(id)), counts };
}

/** Oldest first; what has no date comes last, as it was. */
export function sortInTime<Thing extends { readonly id: string }>(
  found: readonly Thing[],
  { inTime }: Pick<FacetTable, 'inTime'>,
): Thing[] {
  const position = (id: string): number => inTime.get(id) ?? Infinity;
  return [...found].sort((a, b) => {
    const [first, second] = [position(a.id), position(b.id)];
    return first === second ? 0 : first - second;
  });
}

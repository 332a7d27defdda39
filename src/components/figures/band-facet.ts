import type { Encyclopedia } from '../../config/encyclopedia.ts';
import type { ChronologyRow } from '../../statements/chronology-row.ts';

/** With more lanes than this a band says nothing at a glance; it has one then. */
const mostLanes = 6;

/** The facet by which a band is divided: the first of the config, and the values that rows have. */
export function bandFacet(
  { facets }: Pick<Encyclopedia, 'facets'>,
  rows: readonly ChronologyRow[],
): { readonly facet?: string | undefined; readonly values: readonly string[] } {
  const [facet] = Object.keys(facets);
  if (facet === undefined) return { values: [] };
  const values = (facets[facet]?.values ?? [])
    .map(({ id }) => id)
    .filter((value) => rows.some((row) => row.facets[facet]?.includes(value)));
  return values.length <= mostLanes ? { facet, values } : { values: [] };
}

import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import type { ChronologyRow } from '../../statements/chronology-row.ts';
import { usefulFilters, type Filter } from '../lists/filters.ts';
import { shownFacet } from '../site/facet-class.ts';

/** So few are seen at a glance, and need no choices above them. */
const fewest = 8;

/** How rows can be narrowed: by the kinds of what they speak of, and by each facet. */
export function chronologyFilters(
  { encyclopedia }: Pick<SiteCorpus, 'encyclopedia'>,
  rows: readonly ChronologyRow[],
): readonly Filter[] {
  if (rows.length < fewest) return [];
  const having = (isSo: (row: ChronologyRow) => boolean) =>
    new Set(rows.filter(isSo).map(({ id }) => id));
  const kinds = Object.values(encyclopedia.kinds).map(({ id, plural }) => ({
    label: plural,
    items: having(({ kinds: those }) => those.includes(id)),
  }));
  const facets = Object.entries(encyclopedia.facets).map(([facet, { label, values }]) => ({
    label,
    values: [
      ...values.map((value) => ({
        label: value.label,
        mark: shownFacet(encyclopedia, facet, value.id)?.className,
        items: having((row) => row.facets[facet]?.includes(value.id) ?? false),
      })),
      { label: 'None', items: having((row) => row.facets[facet] === undefined) },
    ],
  }));
  return usefulFilters([{ label: 'Kind', values: kinds }, ...facets]);
}

import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { parseDate } from '../../dates/parse-date.ts';
import { printYears } from '../../dates/print-years.ts';
import { kindsInUse } from '../site/kinds-in-use.ts';
import { shownFacet } from '../site/facet-class.ts';
import { searchWording as say } from '../../search/wording.ts';
import { decadeFacet, decadesOf, genreFacet, genresOf, kindFacet } from './indexed-facets.ts';

/** A way to narrow what is found. */
export interface SearchFacet {
  /** As in addresses and in the index. */
  readonly id: string;
  readonly label: string;
  readonly values: readonly SearchFacetValue[];
}

export interface SearchFacetValue {
  readonly id: string;
  readonly label: string;
  /** Classes of the mark before it, where it has one. */
  readonly mark?: string | undefined;
}

/** What an encyclopedia can be narrowed by, without what has one value or none. */
export function searchFacets(site: SiteCorpus): readonly SearchFacet[] {
  const { encyclopedia, articles } = site;
  const records = [...articles.values()];
  const decades = new Set(records.flatMap(decadesOf));
  const cited = new Set(records.flatMap(({ id }) => genresOf(site, id)));
  const worn = (facet: string): Set<string | undefined> =>
    new Set(records.map(({ frontMatter }) => frontMatter.facets[facet]));
  const facets: SearchFacet[] = [
    {
      id: kindFacet,
      label: say.kind,
      values: kindsInUse(site).map(({ kind: { id, label } }) => ({ id, label })),
    },
    ...Object.entries(encyclopedia.facets).map(([id, { label, values }]) => ({
      id,
      label,
      values: values
        .filter((value) => worn(id).has(value.id))
        .map((value) => ({
          id: value.id,
          label: value.label,
          mark: shownFacet(encyclopedia, id, value.id)?.className,
        })),
    })),
    {
      id: decadeFacet,
      label: say.decade,
      values: [...decades]
        .sort((a, b) => Number(a) - Number(b))
        .map((id) => ({ id, label: decadeLabel(id, encyclopedia.language) })),
    },
    {
      id: genreFacet,
      label: say.genre,
      values: Object.entries(encyclopedia.genres ?? {})
        .filter(([id]) => cited.has(id))
        .map(([id, label]) => ({ id, label })),
    },
  ];
  return facets.filter(({ values }) => values.length > 1);
}

/** `1940s`, of `1940`. */
function decadeLabel(decade: string, language: string): string {
  const [, sign = '', digits = ''] = /^(-?)(\d+)\d$/u.exec(decade) ?? [];
  const parsed = parseDate(`${sign}${digits.padStart(3, '0')}X`);
  return parsed.ok ? printYears(parsed.value, undefined, language, 'moment') : decade;
}

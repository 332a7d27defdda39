import type { Kind } from '../../config/encyclopedia.ts';
import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import { parseDate } from '../../dates/parse-date.ts';
import { printYears } from '../../dates/print-years.ts';
import { shownFacet } from '../site/facet-class.ts';
import { lifeDate } from '../../corpus/article-years.ts';
import { usefulFilters, type Filter } from './filters.ts';

/** Longer than this, and centuries say more than decades. */
const mostDecades = 15;

/** How the index of a kind can be narrowed: by the facets, by when they began, by length. */
export function kindFilters(
  site: SiteCorpus,
  kind: Kind,
  articles: readonly ArticleRecord[],
): readonly Filter[] {
  return usefulFilters([
    ...Object.keys(site.encyclopedia.facets).map((facet) => byFacet(site, facet, articles)),
    byPeriod(site, kind, articles),
    byLength(articles),
  ]);
}

function byFacet({ encyclopedia }: SiteCorpus, facet: string, articles: readonly ArticleRecord[]) {
  const { label = facet, values = [] } = encyclopedia.facets[facet] ?? {};
  const having = (value: string | undefined) =>
    idsOf(articles.filter(({ frontMatter }) => frontMatter.facets[facet] === value));
  return {
    label,
    values: [
      ...values.map((value) => ({
        label: value.label,
        mark: shownFacet(encyclopedia, facet, value.id)?.className,
        items: having(value.id),
      })),
      { label: 'None', items: having(undefined) },
    ],
  };
}

function byPeriod(site: SiteCorpus, kind: Kind, articles: readonly ArticleRecord[]): Filter {
  const years = articles.map(({ frontMatter }) => {
    const date = lifeDate(site.articles, frontMatter.begin);
    return (date?.first ?? date?.last)?.slice(0, -6);
  });
  const unknown = unknownDigits(years.filter((year) => year !== undefined));
  const periods = years.map(
    (year) => year && year.slice(0, year.length - unknown) + 'X'.repeat(unknown),
  );
  const known = [...new Set(periods)].filter((period) => period !== undefined);
  const inPeriod = (period: string | undefined) =>
    new Set(articles.flatMap(({ id }, position) => (periods[position] === period ? [id] : [])));
  return {
    label: kind.life.begin?.label ?? '',
    values: [
      ...known.sort(byYear).map((period) => ({
        label: periodLabel(period, site.encyclopedia.language),
        items: inPeriod(period),
      })),
      { label: 'Not known', items: inPeriod(undefined) },
    ],
  };
}

/** How many digits of the years stay open: a decade's, a century's, none where one decade is all. */
function unknownDigits(years: readonly string[]): 0 | 1 | 2 {
  const decades = new Set(years.map((year) => year.slice(0, -1)));
  if (decades.size > mostDecades) return 2;
  return decades.size === 1 ? 0 : 1;
}

/** `1940s`, `19th c.`, of `194X` and `18XX`. */
function periodLabel(period: string, language: string): string {
  const parsed = parseDate(period);
  return parsed.ok ? printYears(parsed.value, undefined, language, 'moment') : period;
}

function byYear(a: string, b: string): number {
  const number = (period: string): number => Number(period.replaceAll('X', '0'));
  return number(a) - number(b);
}

function byLength(articles: readonly ArticleRecord[]): Filter {
  const entries = articles.filter(({ frontMatter }) => frontMatter.status === 'entry');
  const full = articles.filter(({ frontMatter }) => frontMatter.status !== 'entry');
  return {
    label: 'Length',
    values: [
      { label: 'Articles', items: idsOf(full) },
      { label: 'Shorter entries', items: idsOf(entries) },
    ],
  };
}

function idsOf(articles: readonly ArticleRecord[]): ReadonlySet<string> {
  return new Set(articles.map(({ id }) => id));
}

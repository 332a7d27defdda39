import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import type { DateValue } from '../../dates/date-value.ts';
import type { Dated } from '../../schema/front-matter.ts';

/** Facets that every encyclopedia has, beside those of its config. */
export const kindFacet = 'kind';
export const decadeFacet = 'decade';
export const genreFacet = 'genre';

/** A date that means more decades than this says nothing of any. */
const mostDecades = 2;

type Said = Pick<ArticleRecord, 'frontMatter' | 'inverses' | 'life'>;

/**
 * The decades in which something with a date happened to an entity: its life, its posts and
 * relations, at whichever end they are said. As `1940`, sorted.
 */
export function decadesOf({ frontMatter, inverses, life }: Said): readonly string[] {
  const dated: readonly Dated[] = [
    ...frontMatter.holds,
    ...frontMatter.relations,
    ...frontMatter.control,
    ...Object.values(inverses.holders).flat(),
    ...inverses.relations,
    ...inverses.controls,
    ...inverses.posts.flatMap(({ holders }) => holders),
  ];
  const dates = [
    life.begin?.dates,
    life.end?.dates,
    ...dated.flatMap(({ on, from, until }) => [on, from, until]),
  ].flatMap((recorded) => recorded?.[0].value ?? []);
  const fields = frontMatter.fields.flatMap(({ type, values }) =>
    type === 'date' ? values.map(([first]) => first.value as DateValue) : [],
  );
  return [...new Set([...dates, ...fields].flatMap(decadesOfDate))].sort(
    (a, b) => Number(a) - Number(b),
  );
}

function decadesOfDate({ first, last }: DateValue): string[] {
  const [from, to] = [decadeOf(first ?? last), decadeOf(last ?? first)];
  if (from === undefined || to === undefined || (to - from) / 10 >= mostDecades) return [];
  return [...new Set([from, to])].map(String);
}

function decadeOf(day: string | null): number | undefined {
  const year = /^-?\d+(?=-\d\d-\d\d$)/u.exec(day ?? '')?.[0];
  return year === undefined ? undefined : Math.floor(Number(year) / 10) * 10;
}

/** When it began, as a text that sorts in order of time; empty where that is not known. */
export function beginOf({ life }: Pick<ArticleRecord, 'life'>): string {
  const { first = null, last = null } = life.begin?.dates[0].value ?? {};
  return sortableDay(first ?? last ?? '');
}

/** Days before the year 0 are counted down: they sort as the rest to 9999, behind a mark. */
function sortableDay(day: string): string {
  const [, year = '', rest = ''] = /^-(\d+)(-\d\d-\d\d)$/u.exec(day) ?? [];
  return year === '' ? day : `!${String(9999 - Number(year)).padStart(4, '0')}${rest}`;
}

const known = new WeakMap<SiteCorpus, ReadonlyMap<string, readonly string[]>>();

/** Genres of the sources that an article cites, in prose or in a row; sorted. */
export function genresOf(site: SiteCorpus, id: string): readonly string[] {
  let genres = known.get(site);
  if (!genres) {
    genres = genresByArticle(site);
    known.set(site, genres);
  }
  return genres.get(id) ?? [];
}

function genresByArticle({ encyclopedia, corpus }: SiteCorpus): Map<string, string[]> {
  const { genres: declared = {} } = encyclopedia;
  const byArticle = new Map<string, Set<string>>();
  for (const { source, citedBy } of corpus.sources) {
    const { genre } = source;
    if (genre === undefined || !Object.hasOwn(declared, genre)) continue;
    for (const id of citedBy) {
      const genres = byArticle.get(id) ?? new Set();
      byArticle.set(id, genres.add(genre));
    }
  }
  return new Map([...byArticle].map(([id, genres]) => [id, [...genres].sort()]));
}

import type { SiteCorpus } from '../corpus/site-corpus.ts';
import { routes } from '../entities/routes.ts';
import type { ChronologyRow, Told } from '../statements/chronology-row.ts';
import { rowWords, whenOf } from '../statements/chronology-words.ts';
import { originOf } from './article-data.ts';
import type { ChronologyData } from './data-schemas.ts';
import { homeData, type Homes } from './home-data.ts';
import { dateClaims } from './statement-data.ts';

/** The chronology as data, each row with the statements behind it and with its words. */
export function chronologyData(site: SiteCorpus, rows: readonly ChronologyRow[]): ChronologyData {
  const { encyclopedia, articles } = site;
  return {
    ...originOf(encyclopedia),
    page: routes.chronology(),
    rows: rows.map((row) => ({
      type: row.shape.type,
      text: textOf(site, row),
      when: whenOf(row, encyclopedia.language),
      ...namedBy(row.shape),
      told: row.told.map((told) => toldData(told, articles)),
      details: row.details.map(({ label, named, told }) => ({
        label,
        named: [...named],
        told: told.map((one) => toldData(one, articles)),
      })),
      involved: [...row.involved],
    })),
  };
}

function textOf({ encyclopedia, articles }: SiteCorpus, row: ChronologyRow): string {
  const values = Object.values(encyclopedia.facets).flatMap((facet) => facet.values);
  return rowWords(row, encyclopedia.language)
    .map((phrase) => {
      if (phrase.type === 'text') return phrase.text;
      if (phrase.type === 'entity') return articles.get(phrase.id)?.frontMatter.title ?? phrase.id;
      return values.find(({ id }) => id === phrase.value)?.label ?? phrase.value;
    })
    .join('');
}

function namedBy(
  shape: ChronologyRow['shape'],
): Pick<ChronologyData['rows'][number], 'body' | 'post' | 'relation' | 'to' | 'by'> {
  switch (shape.type) {
    case 'post':
    case 'succession':
    case 'vacancy':
      return { body: shape.body, post: shape.post };
    case 'relation':
      return { relation: shape.relation, to: shape.to };
    case 'control':
      return { by: shape.by };
    default:
      return {};
  }
}

function toldData(
  { entity, bound, dates, sources, accordingTo, note, facets, home }: Told,
  homes: Homes,
): ChronologyData['rows'][number]['told'][number] {
  return {
    entity,
    bound,
    dates: dateClaims(dates),
    sources: [...sources],
    ...(accordingTo === undefined ? {} : { accordingTo }),
    ...(note === undefined ? {} : { note }),
    facets: { ...facets },
    home: homeData(home, homes),
  };
}

import type { SiteCorpus, ArticleRecord } from '../../corpus/site-corpus.ts';
import { parseDate } from '../../dates/parse-date.ts';
import type { DateValue } from '../../dates/date-value.ts';
import type { Dated, FrontMatter } from '../../schema/front-matter.ts';
import { noInverses, type Inverses } from '../../statements/invert-statements.ts';
import { lifeOf } from '../../statements/life.ts';

/** A small corpus about an orchestra, for the tests of this room. */
const place = { start: 0, end: 0 };

export function day(edtf: string): DateValue {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(`not a date: ${edtf}`);
  return parsed.value;
}

export function dated(from?: string, until?: string): Dated {
  return {
    ...(from ? { from: [{ value: day(from), sources: [] }] } : {}),
    ...(until ? { until: [{ value: day(until), sources: [] }] } : {}),
    sources: ['programme'],
    place,
    line: 1,
  };
}

export function article(
  id: string,
  kind: string,
  frontMatter: Partial<FrontMatter> = {},
  record: Partial<ArticleRecord> = {},
): ArticleRecord {
  const whole: FrontMatter = {
    title: id,
    summary: '',
    status: 'draft',
    names: [{ text: id, lang: 'en', use: 'title', main: false, sources: [], place }],
    sources: [],
    furtherReading: [],
    sameAs: [],
    redirectFrom: [],
    means: {},
    facets: {},
    facetClaims: {},
    fields: [],
    posts: [],
    holds: [],
    relations: [],
    control: [],
    exceptions: [],
    ...frontMatter,
  };
  return {
    id,
    kind,
    path: `articles/${kind}/${id}.mdx`,
    frontMatter: whole,
    headings: [],
    words: 0,
    linksOut: [],
    linksIn: [],
    inverses: noInverses,
    successions: [],
    life: lifeOf({ id, kind, frontMatter: whole }, new Map()),
    related: [],
    readings: [],
    digest: id,
    ...record,
  };
}

export function siteOf(articles: readonly ArticleRecord[]): SiteCorpus {
  const kind = { case: 'proper', life: {}, possessive: true, plurals: false, fields: {} } as const;
  return {
    encyclopedia: {
      title: 'Music',
      description: '',
      language: 'en-GB',
      base: '/',
      licence: { name: '', url: '' },
      languages: [
        { tag: 'ru', label: 'Russian', underTitle: true },
        { tag: 'de', label: 'German' },
      ],
      kinds: {
        person: { id: 'person', label: 'Person', plural: 'People', index: 'people', ...kind },
        band: {
          id: 'band',
          label: 'Band',
          plural: 'Bands',
          index: 'bands',
          ...kind,
          fields: { hall: { type: 'entity', label: 'Hall', many: false, kinds: [] } },
        },
      },
      relations: [
        { id: 'taught', label: 'Taught', inverse: 'Teachers' },
        { id: 'plays-in', label: 'Plays in', inverse: 'Players', membership: true },
        { id: 'friend-of', label: 'Friend of', inverse: 'Friend of', symmetric: true },
      ],
      facets: {
        era: {
          label: 'Era',
          values: [
            { id: 'baroque', label: 'Baroque' },
            { id: 'modern', label: 'Modern' },
          ],
        },
      },
      linking: { never: [] },
    },
    corpus: {
      sources: [],
      wanted: [],
      sharedNames: [],
      notes: [],
      redirects: {},
      maps: [],
      readings: [],
      templates: {},
    },
    articles: new Map(articles.map((record) => [record.id, record])),
  };
}

/** What others say of an article, where most say nothing. */
export function withInverses(inverses: Partial<Inverses>): Pick<ArticleRecord, 'inverses'> {
  return { inverses: { ...noInverses, ...inverses } };
}

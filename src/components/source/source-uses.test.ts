import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../../citations/source.ts';
import type { CitationPlace } from '../../corpus/corpus.ts';
import type { Name } from '../../schema/front-matter.ts';
import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import { article, day, siteOf, withInverses } from '../article/small-corpus.ts';
import { sourceKey } from './source-key.ts';
import { sourceUses } from './source-uses.ts';
import { statementsBySource } from './statements-by-source.ts';

const place = { start: 0, end: 0 };
const dated = {
  place,
  sources: ['programme'],
  from: [{ value: day('1900'), sources: [] }],
} as const;
const named = (text: string, lang: string, use: Name['use'], ...sources: string[]): Name => {
  return { text, lang, use, main: false, sources, place };
};
const post = { id: 'leader', label: 'Leader', place, line: 3 };
const band = article('band', 'band', {
  title: 'The Band',
  posts: [{ ...post, vacant: [{ ...dated, line: 3, sources: ['letters'] }] }],
  composition: {
    line: 9,
    total: [{ value: 12, sources: ['programme'] }],
    groups: [
      {
        value: [
          { group: 'modern', count: 7, members: [] },
          { group: 'guests', label: 'Guests', count: 5, members: [] },
        ],
        sources: ['letters'],
      },
    ],
  },
});
const anna = article(
  'anna',
  'person',
  {
    title: 'Anna',
    sources: ['memoir'],
    furtherReading: ['thesis'],
    begin: {
      label: 'Born',
      field: 'born',
      line: 4,
      dates: [
        { value: day('1880-05-01'), sources: ['letters'] },
        { value: day('1881'), sources: ['memoir'] },
      ],
    },
    names: [
      named('Anna', 'en', 'title'),
      named('Анна', 'ru', 'native', 'letters'),
      named('Anni', 'de', 'alias', 'letters', 'memoir'),
      named('Witch', 'en', 'hostile', 'memoir'),
    ],
    holds: [
      {
        ...dated,
        body: 'band',
        post: 'leader',
        acting: false,
        facets: {},
        line: 7,
        until: [
          { value: day('1905-02'), sources: ['letters'] },
          { value: day('1906'), sources: ['memoir'] },
        ],
      },
    ],
  },
  withInverses({
    relations: [{ ...dated, type: 'taught', entity: 'ben', facets: {}, line: 5 }],
  }),
);
const ben = article('ben', 'person', {
  title: 'Ben',
  status: 'entry',
  relations: [{ ...dated, type: 'taught', to: 'anna', facets: {}, line: 5 }],
});
const source = (key: string): Source => {
  const people = { author: [], editor: [], translator: [] };
  return { key, type: 'book', title: key, ...people, standpoint: 'pupil', consulted: 'whole' };
};

function siteWith(records: readonly ArticleRecord[]): SiteCorpus {
  const site = siteOf(records);
  const sources = [
    { source: source('letters'), citedBy: ['anna', 'band'], furtherIn: [] },
    { source: source('programme'), citedBy: ['anna', 'band', 'ben'], furtherIn: [] },
    { source: source('thesis'), citedBy: [], furtherIn: ['ben', 'anna'] },
  ];
  return { ...site, corpus: { ...site.corpus, sources } };
}
const site = siteWith([anna, ben, band]);

const told = (record: ArticleRecord, key: string): string[] =>
  (statementsBySource(site, record).get(key) ?? []).map(({ label, words, anchor }) => {
    const text = words.map((word) => word.text).join(', ');
    return `${label}: ${text}${anchor === undefined ? '' : ` #${anchor}`}`;
  });

test('a source says what it is named for, with its own date where others have another', () => {
  assert.deepEqual(told(anna, 'letters'), [
    'Born: 1\u00a0May 1880 #fact-4',
    'Post held: Leader, The Band, end: February 1905 #fact-7',
    'Names: Анна, Anni',
  ]);
  assert.deepEqual(told(anna, 'memoir'), [
    'Born: 1881 #fact-4',
    'Post held: Leader, The Band, end: 1906 #fact-7',
    'Name: Anni',
    'The article as a whole: ',
  ]);
  assert.deepEqual(told(anna, 'programme'), [
    'Post held: Leader, The Band (sources differ on the end) #fact-7',
  ]);
});

test('what another article says of this one is said there, and an entry has no anchors', () => {
  assert.deepEqual(told(ben, 'programme'), ['Taught: Anna, from 1900']);
});

test('who sits in a body and when a post was vacant are statements too', () => {
  assert.deepEqual(told(band, 'programme'), ['Seats in all: 12']);
  assert.deepEqual(told(band, 'letters'), ['Seats: Modern 7, Guests 5', 'Vacant: Leader']);
});

test('further reading is no statement', () => {
  assert.deepEqual(told(anna, 'thesis'), []);
  const uses = sourceUses(site, 'thesis', []);
  assert.deepEqual([uses.citing, uses.furtherIn], [[], ['anna', 'ben']]);
});

const places = (count: number, from: string): CitationPlace[] =>
  Array.from({ length: count }, (_, at) => ({
    from,
    id: `citeref-1-${at + 1}`,
    number: 1,
    before: 'It is so.',
    after: '',
  }));

test('articles stand by title, each with its places and statements', () => {
  const uses = sourceUses(site, 'programme', [...places(1, 'band'), ...places(2, 'anna')]);
  assert.deepEqual(
    uses.citing.map((use) => [use.id, use.places.length, use.morePlaces, use.statements.length]),
    [
      ['anna', 2, 0, 1],
      ['ben', 0, 0, 1],
      ['band', 1, 0, 1],
    ],
  );
  assert.deepEqual([uses.places, uses.statements], [3, 3]);
});

test('of very many places some of each article are shown, and all are counted', () => {
  const uses = sourceUses(site, 'programme', [...places(3, 'band'), ...places(250, 'anna')]);
  assert.deepEqual(
    uses.citing.map((use) => [use.places.length, use.morePlaces]),
    [
      [5, 245],
      [0, 0],
      [3, 0],
    ],
  );
  assert.equal(uses.places, 253);
});

test('the key of a page changes with whatever the page shows', () => {
  const key = (of: SiteCorpus, cited = places(1, 'anna')) => sourceKey(of, 'letters', cited);
  const same = siteWith([anna, ben, band]);
  assert.equal(key(site), key(same));
  const [first] = places(1, 'anna');
  assert.ok(first);
  assert.notEqual(key(site), key(site, [{ ...first, before: 'It was so.' }]));
  const renamed = { ...anna, frontMatter: { ...anna.frontMatter, title: 'Anne' } };
  assert.notEqual(key(site), key(siteWith([renamed, ben, band])));
  const again = { ...anna, frontMatter: { ...anna.frontMatter, holds: [] } };
  assert.notEqual(key(site), key(siteWith([again, ben, band])));
  // What the source has no part in leaves its page as it is.
  const other = { ...ben, frontMatter: { ...ben.frontMatter, relations: [] } };
  assert.equal(key(site), key(siteWith([anna, other, band])));
});

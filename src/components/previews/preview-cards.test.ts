import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import { test } from 'node:test';
import { readSource } from '../../citations/read-source.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { FrontMatter, Name } from '../../schema/front-matter.ts';
import { article, day, siteOf } from '../article/small-corpus.ts';
import type { PreviewCard } from './preview-card.ts';
import { previewCards } from './preview-cards.ts';
import { previewScripts } from './preview-scripts.ts';

const name = (text: string, lang: string, use: Name['use']): Name => ({
  text,
  lang,
  use,
  main: false,
  sources: [],
  place: { start: 0, end: 0 },
});

const anna: Partial<FrontMatter> = {
  title: 'Anna',
  qualifier: 'singer',
  summary: 'She sang.',
  names: [name('Анна', 'ru', 'native'), name('The Nightingale', 'en', 'alias')],
};
const base = siteOf([
  article('anna', 'person', anna),
  article('bert', 'person', { title: 'Bert', status: 'entry' }),
  article('old-band', 'band', { title: 'Old Band' }),
]);
const mention = (from: string): Mention => ({
  from,
  to: null,
  target: 'tune',
  explicit: true,
  before: '',
  text: 'tune',
  after: '',
  start: 0,
  end: 4,
});
const { source } = readSource({
  path: 'sources/roe-1900.yaml',
  text: 'type: book\ntitle: Ein Buch\nlanguage: de\nstandpoint: critic\nconsulted: excerpt\n',
});
const site = {
  ...base,
  corpus: {
    ...base.corpus,
    sources: source ? [{ source, citedBy: [], furtherIn: [] }] : [],
    sharedNames: [
      { text: 'Nan', lang: 'en', slug: 'nan', main: 'bert', bearers: ['anna', 'bert'] },
    ],
    wanted: [
      {
        name: 'Tune',
        slug: 'tune',
        mentions: [mention('anna'), mention('anna'), mention('bert')],
        readings: ['evening'],
      },
    ],
  },
};
const cards = previewCards(site);

test('an article and an entry have their cards under the addresses of their links', () => {
  assert.deepEqual(cards.get('anna.html'), {
    type: 'entity',
    title: 'Anna',
    qualifier: 'singer',
    kind: 'Person',
    years: '',
    names: [{ text: 'Анна', lang: 'ru', dir: undefined }],
    summary: 'She sang.',
    seats: undefined,
  });
  assert.equal(cards.get('people.html#bert')?.type, 'entity');
  assert.equal(cards.has('bert.html'), false);
});

test('years stand on the card where they are known', () => {
  const dates = [{ value: day('1901'), sources: [] }] as const;
  const born = { field: 'born', label: 'Born', line: 1, dates } as const;
  const person = { label: 'Person', life: { begin: { field: 'born', label: 'Born' } } };
  const born1901 = siteOf([article('anna', 'person', { begin: born })]);
  const kinds = { ...born1901.encyclopedia.kinds, person };
  const encyclopedia = { ...born1901.encyclopedia, kinds } as unknown as typeof base.encyclopedia;
  const card = previewCards({ ...born1901, encyclopedia }).get('anna.html');
  assert.equal(card?.type === 'entity' && card.years, 'b. 1901');
});

test('the card of a body has its seats as they are counted first', () => {
  const home = { id: 'band', line: 4 };
  const group = { group: 'baroque', count: 3, members: ['anna'] };
  const counts = [
    { value: [group], sources: [], home },
    { value: [{ ...group, count: 4 }], sources: [], home },
  ] as const;
  const [first, second] = counts;
  const band = article('band', 'band', {}, { seats: { counts: [first, second], posts: {} } });
  const card = previewCards(siteOf([band])).get('band.html');
  assert.deepEqual(card?.type === 'entity' && card.seats, [
    {
      label: 'Baroque',
      count: 3,
      named: 1,
      className: 'facet-era-baroque facet-form-0',
    },
  ]);
});

test('a card draws no more seats than can be counted', () => {
  const home = { id: 'band', line: 4 };
  const count = { value: [{ group: 'baroque', count: 61, members: [] }], sources: [], home };
  const band = article('band', 'band', {}, { seats: { counts: [count], posts: {} } });
  const card = previewCards(siteOf([band])).get('band.html');
  assert.equal(card?.type === 'entity' && card.seats, undefined);
});

test('a source is its reference, who speaks, and how much was read', () => {
  const card = cards.get('source-roe-1900.html');
  assert.ok(card?.type === 'source');
  assert.equal(card.witness, 'critic, read in excerpt');
  assert.deepEqual(card.reference[0], {
    text: 'Ein Buch',
    lang: 'de',
    dir: undefined,
    italic: true,
  });
});

test('a shared name tells its meanings, the main one first', () => {
  const card = cards.get('name-nan.html');
  assert.ok(card?.type === 'name');
  assert.deepEqual(
    card.meanings.map(({ title }) => title),
    ['Bert', 'Anna'],
  );
  assert.equal(card.more, 0);
});

test('a wanted page tells how many pages and readings want it, each counted once', () => {
  assert.deepEqual(cards.get('wanted.html#tune'), { type: 'wanted', pages: 3 });
});

test('the scripts hand over every card, and nothing in it is code', () => {
  const title = '</script>";alert(1)//\u2028${x}';
  const hostile = { ...site, articles: new Map([['x', article('x', 'band', { title })]]) };
  const context: { self: { qamusPreviews?: Record<string, PreviewCard> } } = { self: {} };
  for (const text of previewScripts(hostile).values()) runInNewContext(text, context);
  const arrived = context.self.qamusPreviews ?? {};
  assert.deepEqual(Object.keys(arrived).sort(), [...previewCards(hostile).keys()].sort());
  const card = arrived['x.html'];
  assert.equal(card?.type === 'entity' && card.title, title);
});

test('the scripts of the same corpus are the same', () => {
  assert.deepEqual([...previewScripts({ ...site })], [...previewScripts(site)]);
});

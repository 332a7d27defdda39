import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildCorpus } from '../corpus/build-corpus.ts';
import { liveCorpus } from '../corpus/live-corpus.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { articleData as schema } from './data-schemas.ts';
import { articleData } from './article-data.ts';

const { encyclopedia, problems } = resolveConfig({
  title: 'Lakes',
  description: 'Lakes.',
  language: 'en',
  edition: 'First',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  kinds: {
    person: {
      label: 'Person',
      plural: 'People',
      index: 'people',
      case: 'proper',
      life: { begin: { field: 'born', label: 'Born' }, end: { field: 'died', label: 'Died' } },
    },
    town: {
      label: 'Town',
      plural: 'Towns',
      index: 'towns',
      case: 'proper',
      life: { begin: { field: 'founded', label: 'Founded' } },
      fields: ({ entity }: { entity: (label: string) => unknown }) => ({
        twin: entity('Twin town'),
      }),
    },
  },
  relations: [{ id: 'born-in', label: 'Born in', inverse: 'Natives' }],
  facets: {
    bank: {
      label: 'Bank',
      values: [{ id: 'left', label: 'Left', entity: 'hill' }],
    },
  },
});
assert.deepEqual(problems, []);
assert.ok(encyclopedia);

const articles = Object.entries({
  'person/anna': `born: { oneOf: [{ on: 1900, source: a }, { on: '1901~', source: [a, uncited], note: why }] }
died: { in: flood }
holds:
  - { post: lake#mayor, from: 1930, until: .., acting: true, bank: left, source: a }
relations: [{ type: born-in, to: lake, on: 1900, source: a }]`,
  'person/flood': 'born: 1950-03-01',
  'town/lake': `founded: { on: 1200, source: a }
twin: hill
posts: [{ id: mayor, label: Mayor, seats: 1, office: hill, vacant: [{ from: 1920, until: 1925, source: a }] }]
seats: { value: [{ group: left, count: 2, members: [anna] }, { group: rest, count: 1 }], source: a }
seatsTotal: 3
coordinates: { lat: 43.8, lon: 87.6, source: a }
control: [{ by: left, from: 1930, source: a }]`,
  'town/hill': 'founded: 1300\nseatsOf: lake',
}).map(([path, yaml]) => ({
  path: `articles/${path}.mdx`,
  text: `---\ntitle: ${path.split('/')[1] ?? ''}\nsummary: x\n${yaml}\n---\nThe [lake](../town/lake.mdx), the [hill](../town/hill.mdx).\n`,
}));
const sources = [
  { path: 'sources/a.yaml', text: 'type: book\ntitle: A\nstandpoint: a\nconsulted: whole\n' },
];
const pass = buildCorpus(encyclopedia, { articles, sources, images: new Map() } as never);
assert.deepEqual(
  pass.problems.filter(({ severity }) => severity === 'error'),
  [],
);
const { site } = liveCorpus(encyclopedia, pass, '1');
const dataOf = (id: string) => {
  const article = site.articles.get(id);
  assert.ok(article);
  return articleData(site, article, pass.rawOf(id));
};

describe('an article as data', () => {
  it('is as its schema promises', () => {
    for (const id of site.articles.keys()) {
      const json: unknown = JSON.parse(JSON.stringify(dataOf(id)));
      assert.deepEqual(schema.parse(json), json, id);
    }
  });

  it('has every statement at both ends, in the same words and with the line of its home', () => {
    const all = [...site.articles.keys()].map(dataOf);
    const anna = dataOf('anna').statements;
    const lake = dataOf('lake').statements;
    const told = (id: string) =>
      dataOf(id).statements.derived.map(({ type, subject, home }) => [type, subject, home.line]);
    assert.deepEqual(told('lake'), [
      ['holding', 'anna', 7],
      ['relation', 'anna', 8],
      ['seats-of', 'hill', 5],
    ]);
    assert.deepEqual(told('flood'), [['life', 'anna', 5]]);
    assert.deepEqual(told('hill'), [
      ['field', 'lake', 5],
      ['post', 'lake', 6],
      ['control', 'lake', 10],
    ]);
    assert.deepEqual(told('anna'), [['composition', 'lake', 7]]);
    assert.ok(anna.own.includes(lake.derived[0] as never));
    const own = new Set(all.flatMap(({ statements }) => statements.own));
    for (const { statements } of all) {
      for (const statement of statements.derived) assert.ok(own.has(statement));
    }
  });

  it('keeps every claim where sources differ, with its doubt', () => {
    const born = dataOf('anna').statements.own[0];
    assert.ok(born?.type === 'life');
    assert.deepEqual(
      born.dates?.map(({ date, sources: keys, note }) => [
        date.edtf,
        date.approximate,
        date.earliest,
        keys,
        note,
      ]),
      [
        ['1900', false, '1900-01-01', ['a'], undefined],
        ['1901~', true, '1901-01-01', ['a', 'uncited'], 'why'],
      ],
    );
  });

  it('calls a group of seats as the facet that it stands for is called', () => {
    const seats = dataOf('lake').statements.own.find(({ type }) => type === 'composition');
    assert.ok(seats?.type === 'composition');
    assert.deepEqual(
      seats.counts[0]?.groups.map(({ group, label }) => [group, label]),
      [
        ['left', 'Left'],
        ['rest', 'rest'],
      ],
    );
  });

  it('tells when a post was vacant, by whose word', () => {
    const post = dataOf('lake').statements.own.find(({ type }) => type === 'post');
    assert.ok(post?.type === 'post');
    assert.deepEqual(
      post.vacant?.map(({ from, until, sources: keys }) => [
        from?.[0]?.date.edtf,
        until?.[0]?.date.edtf,
        keys,
      ]),
      [['1920', '1925', ['a']]],
    );
  });

  it('carries the records of the sources it names, and the front matter as written', () => {
    const anna = dataOf('anna');
    assert.deepEqual(Object.keys(anna.sources), ['a']);
    assert.equal((anna.frontMatter as { title: string }).title, 'anna');
    assert.deepEqual(
      anna.links.map(({ to }) => to),
      ['lake', 'hill'],
    );
    assert.ok(dataOf('lake').backlinks.some(({ from }) => from === 'anna'));
  });
});

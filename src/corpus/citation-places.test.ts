import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { buildCorpus } from './build-corpus.ts';
import type { CitationPlace } from './corpus.ts';
import { liveCorpus } from './live-corpus.ts';

const kind = { label: 'River', plural: 'Rivers', index: 'rivers', case: 'proper', life: {} };
const config = {
  title: 'Rivers',
  description: 'Rivers.',
  language: 'en-GB',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  kinds: { river: kind },
  facets: {},
  relations: [{ id: 'feeds', label: 'Feeds', inverse: 'Fed by' }],
};
const encyclopedia = resolveConfig(config).encyclopedia as Encyclopedia;

type Texts = Record<string, readonly [fields: string, text: string]>;

/** The corpus of articles by id: front matter, and text. */
const corpusOf = (articles: Texts) => passOver(articles).assemble();

function passOver(articles: Texts) {
  const source = 'type: book\ntitle: Hills\nstandpoint: geographer\nconsulted: whole\n';
  return buildCorpus(encyclopedia, {
    articles: Object.entries(articles).map(([id, [fields, text]]) => ({
      path: `articles/river/${id}.mdx`,
      text: `---\ntitle: ${id}\nsummary: A river.\n${fields}---\n\n${text}\n`,
    })),
    sources: ['hill', 'lake'].map((key) => ({
      path: `sources/${key}.yaml`,
      text: source,
    })),
    images: new Set(),
  });
}

const placesIn = (text: string, key = 'hill'): readonly CitationPlace[] =>
  corpusOf({ aare: ['', text] }).citations[key] ?? [];
const words = ({ before, after }: CitationPlace): string => `${before}*${after}`;

test('a place has the mark, its note, the locator and the section', () => {
  const [first, second, ...others] = placesIn(
    'It rises in the hills. [@hill]\n\n## Its course\n\nIt falls there [@lake; @hill, p. 12] and here.',
  );
  assert.deepEqual(others, []);
  assert.deepEqual(first, {
    from: 'aare',
    id: 'citeref-1-1',
    number: 1,
    locator: undefined,
    before: 'It rises in the hills.',
    after: '',
    section: undefined,
  });
  assert.deepEqual(second, {
    from: 'aare',
    id: 'citeref-3-1',
    number: 3,
    locator: 'p. 12',
    before: 'It falls there',
    after: ' and here.',
    section: { slug: 'its-course', text: 'Its course' },
  });
});

test('a mark alone in the cell of a table has the words of its row', () => {
  const all = placesIn(
    '| Post | From | Source |\n| --- | --- | --- |\n| Keeper | 1946 | [@hill] |\n| | | [@hill] |',
  );
  assert.deepEqual(all.map(words), ['Keeper · 1946*', '*']);
});

test('the sentence is that before the mark, set as a reader sees it', () => {
  const all = placesIn(
    'Rain.[@hill] It was "wet" - 1 July 1946 -[@hill] they say.[@hill] Then [[aare|it]] froze[@hill].',
  );
  assert.deepEqual(all.map(words), [
    'Rain.*',
    'It was “wet” - 1\u00a0July 1946 -* they say.',
    'It was “wet” - 1\u00a0July 1946 - they say.*',
    'Then it froze*.',
  ]);
  assert.deepEqual(
    all.map(({ id }) => id),
    ['citeref-1-1', 'citeref-1-2', 'citeref-1-3', 'citeref-1-4'],
  );
});

test('a citation that stands alone or first has no words before it', () => {
  assert.deepEqual(placesIn('[@hill] It rains.').map(words), ['* It rains.']);
});

test('tables, footnotes and quotations are places too, in the order of the text', () => {
  const all = placesIn(
    [
      'A note.[^n]',
      '## Table\n\n| River | Length |\n| --- | --- |\n| Aare | 288 km [@hill] |',
      '<Quote cite="hill" at="p. 3">\nIt is long.\n\nAnd cold.\n</Quote>',
      '[^n]: An aside. [@hill]',
      '[^m]: Nobody refers here. [@hill]',
    ].join('\n\n'),
  );
  assert.deepEqual(
    all.map((place) => [words(place), place.quoted ?? false, place.section?.slug, place.locator]),
    [
      ['288 km*', false, 'table', undefined],
      ['It is long. And cold.*', true, 'table', 'p. 3'],
      ['An aside.*', false, undefined, undefined],
    ],
  );
});

test('places of many articles stand by source; one that nothing cites has none', () => {
  const { citations } = corpusOf({
    aare: ['', 'Wet. [@hill]'],
    inn: ['', 'Cold. [@lake] Wet. [@hill]'],
  });
  assert.deepEqual(
    citations['hill']?.map(({ from, number }) => [from, number]),
    [
      ['aare', 1],
      ['inn', 2],
    ],
  );
  assert.equal(Object.hasOwn(citations, 'constructor'), false);
});

test('a corpus in memory tells the same places, one source at a time', () => {
  const pass = passOver({
    aare: ['', 'Wet. [@hill]\n\n## Else\n\nCold. [@lake; @hill, p. 2]'],
    inn: ['sources: [hill]\n', 'Dry.'],
    lech: ['', 'Cold. [@lake]'],
  });
  const { placesOf } = liveCorpus(encyclopedia, pass, 'first');
  const { citations } = pass.assemble();
  for (const key of ['hill', 'lake']) assert.deepEqual(placesOf(key), citations[key]);
  assert.deepEqual(placesOf('constructor'), []);
});

test('further reading is no citation, unless the article rests on it besides', () => {
  const { sources } = corpusOf({
    aare: ['furtherReading: [hill, lake]\n', 'Wet. [@lake]'],
    inn: ['furtherReading: [hill]\nrelations: [{ type: feeds, to: aare, source: hill }]\n', ''],
    rhone: ['sources: [hill]\n', ''],
  });
  const used = Object.fromEntries(
    sources.map(({ source, citedBy, furtherIn }) => [source.key, [citedBy, furtherIn]]),
  );
  assert.deepEqual(used, {
    hill: [['inn', 'rhone'], ['aare']],
    lake: [['aare'], []],
  });
});

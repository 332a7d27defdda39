import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, day, siteOf } from '../article/small-corpus.ts';
import { kindFilters } from './kind-filters.ts';

const born = (year: string) => ({
  begin: { field: 'born', label: 'Born', line: 1, dates: [{ value: day(year), sources: [] }] },
});
const kind = {
  id: 'person',
  label: 'Person',
  plural: 'People',
  index: 'people',
  case: 'proper',
  possessive: true,
  plurals: false,
  fields: {},
  life: { begin: { field: 'born', label: 'Born' } },
} as const;

const filtersOf = (...articles: ReturnType<typeof article>[]) =>
  kindFilters(siteOf(articles), kind, articles).map(({ label, values }) => [
    label,
    ...values.map((value) => `${value.label}: ${[...value.items].join(' ')}`),
  ]);

test('people are told apart by facet, by decade and by length', () => {
  assert.deepEqual(
    filtersOf(
      article('anna', 'person', { ...born('1685-03-21'), facets: { era: 'baroque' } } as never),
      article('ben', 'person', { ...born('1690'), status: 'entry' } as never),
      article('carl', 'person'),
    ),
    [
      ['Era', 'Baroque: anna', 'None: ben carl'],
      ['Born', '1680s: anna', '1690s: ben', 'Not known: carl'],
      ['Length', 'Articles: anna carl', 'Shorter entries: ben'],
    ],
  );
});

test('a single decade is told apart by year, many by century', () => {
  assert.deepEqual(
    filtersOf(
      article('anna', 'person', born('1685') as never),
      article('ben', 'person', born('1682') as never),
    ),
    [['Born', '1682: ben', '1685: anna']],
  );
  const many = Array.from({ length: 20 }, (_, n) =>
    article(`p${n}`, 'person', born(String(1605 + 10 * n)) as never),
  );
  assert.deepEqual(
    filtersOf(...many).map(([label, ...values]) => [label, values.length]),
    [['Born', 2]],
  );
});

test('where all are alike nothing is offered', () => {
  assert.deepEqual(filtersOf(article('anna', 'person'), article('ben', 'person')), []);
});

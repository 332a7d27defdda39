import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, dated, day, siteOf } from '../article/small-corpus.ts';
import { beginOf, decadesOf, genresOf } from './indexed-facets.ts';
import { searchFacets } from './search-facets.ts';

const life = (begin: string, end?: string) => ({
  life: {
    begin: { dates: [{ value: day(begin), sources: [] }], home: { id: 'x', line: 1 } },
    ...(end === undefined
      ? {}
      : { end: { dates: [{ value: day(end), sources: [] }], home: { id: 'x', line: 1 } } }),
  },
});
const post = (from: string, until?: string) => ({
  ...dated(from, until),
  body: 'orchestra',
  post: 'conductor',
  acting: false,
  facets: {},
});

test('the decades of an entity are those in which something happened to it', () => {
  const anna = article(
    'anna',
    'person',
    { holds: [post('1741-05', '1752')] },
    life('1699-03-21', '1771') as never,
  );
  assert.deepEqual(decadesOf(anna), ['1690', '1740', '1750', '1770']);
});

test('what others say of it counts as if it stood there', () => {
  const inverses = { holders: { conductor: [{ ...post('1803'), holder: 'ben' }] } };
  const orchestra = article('orchestra', 'ensemble');
  const told = { ...orchestra, inverses: { ...orchestra.inverses, ...inverses } };
  assert.deepEqual(decadesOf(told as never), ['1800']);
});

test('a date in two decades is in both, a century in none', () => {
  assert.deepEqual(decadesOf(article('a', 'person', {}, life('1749/1751') as never)), [
    '1740',
    '1750',
  ]);
  assert.deepEqual(decadesOf(article('a', 'person', {}, life('17XX') as never)), []);
});

test('days sort in order of time, those before the common era first', () => {
  const begins = ['-0300', '-0044-03-15', '0963', '1685-03-21'].map((edtf) =>
    beginOf(article('a', 'person', {}, life(edtf) as never)),
  );
  assert.deepEqual(begins.toSorted(), begins);
  assert.equal(beginOf(article('a', 'person')), '');
});

test('an entity has the genres of what it cites, of those that the config knows', () => {
  const source = (key: string, genre: string, ...citedBy: string[]) => ({
    source: { key, genre },
    citedBy,
    furtherIn: ['carl'],
  });
  const site = siteOf([article('anna', 'person'), article('carl', 'person')]);
  const told = {
    ...site,
    encyclopedia: { ...site.encyclopedia, genres: { letter: 'Letters', diary: 'Diaries' } },
    corpus: {
      ...site.corpus,
      sources: [
        source('a', 'letter', 'anna'),
        source('b', 'diary', 'anna', 'ben'),
        source('c', 'constructor', 'anna'),
      ],
    },
  } as unknown as typeof site;
  assert.deepEqual(genresOf(told, 'anna'), ['diary', 'letter']);
  assert.deepEqual(genresOf(told, 'carl'), []);
});

test('facets are offered in the order of the config, those with one value not at all', () => {
  const site = siteOf([
    article('anna', 'person', { facets: { era: 'baroque' } }, life('1685') as never),
    article('hall', 'person', {}, life('1593') as never),
  ]);
  assert.deepEqual(
    searchFacets(site).map(({ id, values }) => [id, ...values.map(({ label }) => label)]),
    [['decade', '1590s', '1680s']],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row, told } from '../../statements/sample-row.ts';
import { chronologyFilters } from './chronology-filters.ts';
import { byYear, isOneList, mostInOneList } from './site-chronology.ts';

test('rows stand under the year of the first day they can mean', () => {
  const rows = ['-0043', '1912', '[1945-12-31,1946-01-01]', '194X', '/1949'].map((edtf) =>
    row(told(edtf)),
  );
  assert.deepEqual([...byYear(rows).years.keys()], [-43, 1912, 1945, 1940, 1949]);
});

test('a chronology too long for one page is read by the year', () => {
  const rows = Array.from({ length: mostInOneList }, () => row(told('1946')));
  assert.equal(isOneList(rows), true);
  assert.equal(isOneList([...rows, row(told('1946'))]), false);
});

const kind = { case: 'proper', life: {}, possessive: true, plurals: false, fields: {} } as const;
const encyclopedia = {
  title: '',
  description: '',
  language: 'en',
  base: '/',
  licence: { name: '', url: '' },
  languages: [],
  kinds: {
    person: { id: 'person', label: 'Person', plural: 'People', index: 'people', ...kind },
    town: { id: 'town', label: 'Town', plural: 'Towns', index: 'towns', ...kind },
    book: { id: 'book', label: 'Book', plural: 'Books', index: 'books', ...kind },
  },
  relations: [],
  facets: {
    side: {
      label: 'Side',
      values: [
        { id: 'east', label: 'East' },
        { id: 'west', label: 'West' },
      ],
    },
  },
  linking: { never: [] },
};

test('rows are narrowed by all kinds and sides that they speak of', () => {
  const rows = Array.from({ length: 8 }, (_, at) =>
    row(told('1946'), {
      id: `r${at}`,
      kinds: at < 3 ? ['person', 'town'] : ['person'],
      facets: at === 0 ? { side: ['east', 'west'] } : {},
    }),
  );
  const counts = chronologyFilters({ encyclopedia }, rows).map(({ label, values }) => [
    label,
    values.map((value) => `${value.label} ${value.items.size}`),
  ]);
  assert.deepEqual(counts, [
    ['Kind', ['People 8', 'Towns 3']],
    ['Side', ['East 1', 'West 1', 'None 7']],
  ]);
  assert.deepEqual(chronologyFilters({ encyclopedia }, rows.slice(0, 7)), []);
});

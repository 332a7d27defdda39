import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveConfig } from '../config/resolve-config.ts';
import type { FrontMatter, Relation } from '../schema/front-matter.ts';
import { date, row, told } from './sample-row.ts';
import { rowsByEntity, rowsWithin } from './select-rows.ts';
import type { Stated } from './stated.ts';

const { encyclopedia } = resolveConfig({
  title: 'x',
  description: 'x',
  language: 'en',
  licence: { name: 'x', url: 'https://example.org/' },
  languages: [],
  kinds: {
    event: { label: 'x', plural: 'x', index: 'events', case: 'proper', happens: true, life: {} },
    person: { label: 'x', plural: 'x', index: 'people', case: 'proper', life: {} },
  },
  relations: [
    { id: 'part-of', label: 'Part of', inverse: 'Parts' },
    { id: 'caused-by', label: 'Caused by', inverse: 'Led to', judging: true },
  ],
  facets: {},
});
assert.ok(encyclopedia);

test('an entity has the rows it is in, in their order', () => {
  const rows = ['1912', '1913', '1914'].map((edtf, at) =>
    row(told(edtf), { involved: at === 1 ? ['anna', 'lake'] : ['lake'] }),
  );
  const byEntity = rowsByEntity(rows, [], encyclopedia);
  assert.deepEqual(byEntity.get('lake'), rows);
  assert.deepEqual(byEntity.get('anna'), [rows[1]]);
  assert.equal(byEntity.get('bert'), undefined);
});

test('what happens is a row of all that a relation joins it with, but for judgements', () => {
  const happening = row(told('1912', { entity: 'battle' }), { shape: { type: 'happening' } });
  const other = row(told('1913', { entity: 'anna' }));
  const relation = (type: string, to: string) => ({ type, to }) as unknown as Relation;
  const article = (id: string, kind: string, ...relations: Relation[]): Stated => ({
    id,
    kind,
    frontMatter: { relations } as unknown as FrontMatter,
  });
  const byEntity = rowsByEntity(
    [happening, other],
    [
      article('battle', 'event', relation('part-of', 'war'), relation('caused-by', 'storm')),
      article('anna', 'person', relation('part-of', 'battle'), relation('part-of', 'town')),
    ],
    encyclopedia,
  );
  assert.deepEqual(byEntity.get('war'), [happening]);
  assert.deepEqual(byEntity.get('anna'), [happening, other]);
  assert.equal(byEntity.get('storm'), undefined);
  assert.equal(byEntity.get('town'), undefined);
});

test('a time leaves out what surely lies before or behind it', () => {
  const rows = ['1944-12-31', '1944', '1945-06', '1946-07-01', '1946', '/1950'].map((edtf) =>
    row(told(edtf)),
  );
  const shown = rowsWithin(rows, date('1944-12-31'), date('1945-06-15'));
  assert.deepEqual(shown, [rows[0], rows[1], rows[2], rows[5]]);
  assert.deepEqual(rowsWithin(rows, undefined, undefined), rows);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveConfig } from '../config/resolve-config.ts';
import { readEntities } from '../entities/read-entities.ts';
import { invertStatements } from './invert-statements.ts';

const { encyclopedia } = resolveConfig({
  title: 'Towns',
  description: 'Towns.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  kinds: {
    person: { label: 'Person', plural: 'People', index: 'people', case: 'proper', life: {} },
    town: { label: 'Town', plural: 'Towns', index: 'towns', case: 'proper', life: {} },
  },
  relations: [
    { id: 'born-in', label: 'Born in', inverse: 'Natives' },
    { id: 'lived-in', label: 'Lived in', inverse: 'Inhabitants' },
  ],
  facets: {},
});
assert.ok(encyclopedia);

const file = (path: string, yaml: string) => ({
  path: `articles/${path}.mdx`,
  text: `---\ntitle: ${path}\nsummary: x\n${yaml}\n---\n`,
});
const { entities, problems } = readEntities(
  [
    file('town/lake', 'posts: [{ id: mayor, label: Mayor }]'),
    file(
      'person/anna',
      'holds: [{ post: lake#mayor, from: 1950 }]\nrelations: [{ type: lived-in, to: lake }]',
    ),
    file('person/bert', 'holds: [{ post: lake#mayor, from: 1940, until: 1950, acting: true }]'),
    file(
      'person/cara',
      'holds: [{ post: lake#mayor }]\nrelations: [{ type: born-in, to: lake, on: 1920 }]',
    ),
  ],
  encyclopedia,
);
assert.deepEqual(problems, []);
const lake = invertStatements(entities, encyclopedia).get('lake');

test('a body lists its holders in order of time, the undated last', () => {
  assert.deepEqual(
    lake?.holders['mayor']?.map(({ holder, acting }) => [holder, acting]),
    [
      ['bert', true],
      ['anna', false],
      ['cara', false],
    ],
  );
});

test('the other end of a relation is derived, in the order of the config', () => {
  assert.deepEqual(
    lake?.relations.map(({ type, entity }) => [type, entity]),
    [
      ['born-in', 'cara'],
      ['lived-in', 'anna'],
    ],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveConfig } from '../config/resolve-config.ts';
import { readEntities } from '../entities/read-entities.ts';
import { invertStatements } from './invert-statements.ts';
import { seatsOf, unnamedSeats } from './seats.ts';

const kind = (label: string) => ({
  label,
  plural: `${label}s`,
  index: `all-${label.toLowerCase()}s`,
  case: 'proper',
  life: {},
});
const { encyclopedia } = resolveConfig({
  title: 'Towns',
  description: 'Towns.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  kinds: { person: kind('Person'), town: kind('Town') },
  relations: [],
  facets: {},
});
assert.ok(encyclopedia);

const file = (path: string, yaml: string) => ({
  path: `articles/${path}.mdx`,
  text: `---\ntitle: ${path}\nsummary: x\n${yaml}\n---\n`,
});
const { entities, problems } = readEntities(
  [
    file(
      'town/lake',
      `posts: [{ id: mayor, label: Mayor }, { id: clerk, label: Clerk }]
seatsTotal: { value: 5, source: a }
seats:
  oneOf:
    - { value: [{ group: north, label: North, count: 3, members: [anna, bert] }], source: a }
    - { value: [{ group: old, label: Old, count: 4 }], source: b }`,
    ),
    file('town/council', 'seatsOf: lake\nseats: [{ group: rich, label: Rich, count: 2 }]'),
    file('town/hill', ''),
    file('person/anna', 'holds: [{ post: lake#clerk }, { post: lake#mayor, acting: true }]'),
    file('person/bert', ''),
    file('person/cara', 'holds: [{ post: lake#mayor }]'),
  ],
  encyclopedia,
);
assert.deepEqual(problems, []);
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const inverses = invertStatements(entities, encyclopedia);
const seats = (id: string) => {
  const entity = byId.get(id);
  assert.ok(entity);
  return seatsOf(entity, byId, inverses);
};
const told = (id: string) =>
  seats(id)?.counts.map(({ value, home }) => [value[0]?.group, home.id, home.line]);

test('every count is there in the order of the file, with its line', () => {
  assert.deepEqual(told('lake'), [
    ['north', 'lake', 6],
    ['old', 'lake', 6],
  ]);
  assert.equal(seats('lake')?.total?.[0].value, 5);
});

test('a body that names another shows what that one tells, then what it tells itself', () => {
  assert.deepEqual(told('council'), [
    ['north', 'lake', 6],
    ['old', 'lake', 6],
    ['rich', 'council', 5],
  ]);
  assert.equal(seats('council')?.total?.[0].value, 5);
});

test('a body about whose seats nobody tells anything has none', () => {
  assert.equal(seats('hill'), undefined);
});

test('members have their posts in the order of the body, and only members', () => {
  const posts = {
    anna: [
      { label: 'Mayor', acting: true },
      { label: 'Clerk', acting: false },
    ],
  };
  assert.deepEqual(seats('lake')?.posts, posts);
  assert.deepEqual(seats('council')?.posts, posts);
});

test('seats without a name are those that are left, and never fewer than none', () => {
  assert.equal(unnamedSeats({ count: 5, members: ['a', 'b', 'a'] }), 3);
  assert.equal(unnamedSeats({ count: 1, members: ['a', 'b'] }), 0);
});

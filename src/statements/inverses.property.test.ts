import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { resolveConfig } from '../config/resolve-config.ts';
import { readEntities } from '../entities/read-entities.ts';
import type { Entity } from '../entities/entity.ts';
import { invertStatements, type Inverses } from './invert-statements.ts';

const { encyclopedia } = resolveConfig({
  title: 'T',
  description: 'T',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [],
  kinds: {
    thing: {
      label: 'Thing',
      plural: 'Things',
      index: 'things',
      case: 'proper',
      life: { begin: { field: 'began', label: 'Began' }, end: { field: 'ended', label: 'Ended' } },
      fields: ({ entity }: { entity: (label: string, options: { many: boolean }) => unknown }) => ({
        near: entity('Near', { many: true }),
      }),
    },
  },
  relations: [
    { id: 'part-of', label: 'Part of', inverse: 'Parts' },
    { id: 'like', label: 'Like', inverse: 'Like', symmetric: true },
  ],
  facets: {
    side: {
      label: 'Side',
      values: [
        { id: 'left', label: 'Left', entity: 'e0' },
        { id: 'right', label: 'Right' },
      ],
    },
  },
});
assert.ok(encyclopedia);

const ids = ['e0', 'e1', 'e2', 'e3', 'e4'];
const id = fc.constantFrom(...ids);
const date = fc.constantFrom('1946', '1946-07-01', '1947-05~', "'194X'", '1946/..');
const dates = fc.record({ from: date, until: date }, { requiredKeys: [] });
const flow = (value: object): string =>
  `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${String(item)}`)
    .join(', ')} }`;

/** The front matter of one entity as lines of YAML. */
const frontMatter = fc
  .record({
    holds: fc.array(fc.tuple(id, fc.constantFrom('a', 'b'), dates), { maxLength: 3 }),
    relations: fc.array(fc.tuple(id, fc.constantFrom('part-of', 'like'), dates), { maxLength: 3 }),
    control: fc.array(fc.tuple(fc.constantFrom('left', 'right'), dates), { maxLength: 2 }),
    near: fc.array(fc.uniqueArray(id, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
    ended: fc.option(id),
    members: fc.uniqueArray(id, { maxLength: 3 }),
    office: fc.option(id),
  })
  .map(({ holds, relations, control, near, ended, members, office }) => {
    const list = (key: string, items: readonly string[]): string[] =>
      items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${item}`)];
    return [
      ...(ended === null ? [] : [`ended: { in: ${ended} }`]),
      `posts: [{ id: a, label: A${office === null ? '' : `, office: ${office}`} }, { id: b, label: B }]`,
      ...(members.length > 0
        ? [`seats: [{ group: left, count: 9, members: [${members.join(', ')}] }]`]
        : []),
      ...list(
        'near',
        near.map((values) =>
          values.length > 1
            ? `{ oneOf: [${values.map((value) => `{ value: ${value} }`).join(', ')}] }`
            : String(values[0]),
        ),
      ),
      ...list(
        'holds',
        holds.map(([body, post, span]) => flow({ post: `${body}#${post}`, ...span })),
      ),
      ...list(
        'relations',
        relations.map(([to, type, span]) => flow({ type, to, ...span })),
      ),
      ...list(
        'control',
        control.map(([by, span]) => flow({ by, ...span })),
      ),
    ].join('\n');
  });

const corpora = fc.tuple(...ids.map(() => frontMatter)).map((yamls) => {
  const files = yamls.map((yaml, at) => ({
    path: `articles/thing/${ids[at] ?? ''}.mdx`,
    text: `---\ntitle: E${at}\nsummary: x\n${yaml}\n---\n`,
  }));
  const { entities, problems } = readEntities(files, encyclopedia);
  assert.deepEqual(problems, []);
  return entities;
});

/** What is said about an entity, by looking through all that is said: as slow and plain as can be. */
function naively(entities: readonly Entity[], about: string): readonly string[] {
  const found: string[] = [];
  for (const { id: home, frontMatter: said } of entities) {
    for (const { body, post, line } of said.holds) {
      if (body === about) found.push(`holder ${post} ${home} ${line}`);
    }
    for (const { to, type, line } of said.relations) {
      if (to === about) found.push(`relation ${type} ${home} ${line}`);
    }
    for (const field of said.fields) {
      for (const [at, claims] of field.values.entries()) {
        for (const { value } of claims) {
          if (value === about) found.push(`field ${field.key} ${home} ${field.lines[at] ?? 0}`);
        }
      }
    }
    for (const life of [said.begin, said.end]) {
      if (life && 'event' in life && life.event === about) {
        found.push(`life ${life.label} ${home} ${life.line}`);
      }
    }
    for (const { value } of said.composition?.groups ?? []) {
      for (const { group, members } of value) {
        if (members.includes(about)) {
          found.push(`seat ${group} ${home} ${said.composition?.line ?? 0}`);
        }
      }
    }
    for (const { id: post, office, line } of said.posts) {
      if (office === about) found.push(`post ${post} ${home} ${line}`);
    }
    for (const { by, line } of said.control) {
      if (by === 'left' && about === 'e0') found.push(`control ${home} ${line}`);
    }
  }
  return found.sort();
}

function listed(inverses: Inverses | undefined): readonly string[] {
  if (!inverses) return [];
  return [
    ...Object.entries(inverses.holders).flatMap(([post, list]) =>
      list.map(({ holder, line }) => `holder ${post} ${holder} ${line}`),
    ),
    ...inverses.relations.map(({ type, entity, line }) => `relation ${type} ${entity} ${line}`),
    ...inverses.fields.map(({ key, entity, line }) => `field ${key} ${entity} ${line}`),
    ...inverses.lives.map(({ label, entity, line }) => `life ${label} ${entity} ${line}`),
    ...inverses.seats.map(({ group, entity, line }) => `seat ${group} ${entity} ${line}`),
    ...inverses.posts.map(({ post, entity, line }) => `post ${post.id} ${entity} ${line}`),
    ...inverses.controls.map(({ entity, line }) => `control ${entity} ${line}`),
  ].sort();
}

describe('what others say of an entity', () => {
  it('is every statement that names it, once, and nothing else', () => {
    fc.assert(
      fc.property(corpora, (entities) => {
        const inverses = invertStatements(entities, encyclopedia);
        for (const about of ids) {
          assert.deepEqual(listed(inverses.get(about)), naively(entities, about));
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('is the same in whatever order the articles are read', () => {
    fc.assert(
      fc.property(corpora, (entities) => {
        const there = invertStatements(entities, encyclopedia);
        const back = invertStatements([...entities].reverse(), encyclopedia);
        for (const about of ids)
          assert.deepEqual(listed(back.get(about)), listed(there.get(about)));
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('has the line on which each statement stands', () => {
    fc.assert(
      fc.property(corpora, (entities) => {
        for (const { file, frontMatter: said } of entities) {
          const lines = file.text.split('\n');
          for (const { to, type, line } of said.relations) {
            assert.match(lines[line - 1] ?? '', new RegExp(`type: ${type}, to: ${to}\\b`));
          }
          for (const { body, post, line } of said.holds) {
            assert.match(lines[line - 1] ?? '', new RegExp(`post: ${body}#${post}\\b`));
          }
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});

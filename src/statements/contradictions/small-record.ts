import assert from 'node:assert/strict';
import type { EncyclopediaConfig } from '../../config/encyclopedia-config.ts';
import { resolveConfig } from '../../config/resolve-config.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { readEntities } from '../../entities/read-entities.ts';
import { findContradictions } from './find-contradictions.ts';

/** Towns and those who lived in them, for the tests of this folder. */
const named = { case: 'proper', index: 'x' } as const;
const { encyclopedia } = resolveConfig({
  title: 'Towns',
  description: 'Towns.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  kinds: {
    person: {
      ...named,
      label: 'Person',
      plural: 'People',
      index: 'people',
      life: { begin: { field: 'born', label: 'Born' }, end: { field: 'died', label: 'Died' } },
      fields: ({ entity }) => ({ homes: entity('Homes', { many: true }) }),
    },
    town: {
      ...named,
      label: 'Town',
      plural: 'Towns',
      index: 'towns',
      life: {
        begin: { field: 'founded', label: 'Founded' },
        end: { field: 'razed', label: 'Razed' },
      },
      fields: ({ entity }) => ({ port: entity('Port') }),
    },
    flood: {
      ...named,
      label: 'Flood',
      plural: 'Floods',
      index: 'floods',
      happens: true,
      life: { begin: { field: 'began', label: 'Began' }, end: { field: 'ended', label: 'Ended' } },
    },
  },
  relations: [
    { id: 'lived-in', label: 'Lived in', inverse: 'Inhabitants', lives: 'both' },
    { id: 'painted', label: 'Painted', inverse: 'Painted by', lives: 'from' },
    { id: 'honours', label: 'Honours', inverse: 'Honoured by' },
    { id: 'part-of', label: 'Part of', inverse: 'Parts', acyclic: true },
    { id: 'heir-of', label: 'Heir of', inverse: 'Heirs', comesAfter: true },
    { id: 'parent-of', label: 'Parent of', inverse: 'Child of' },
    { id: 'child-of', label: 'Child of', inverse: 'Parent of' },
    { id: 'port-of', label: 'Port of', inverse: 'Port' },
    { id: 'friend-of', label: 'Friend of', inverse: 'Friend of', symmetric: true },
  ],
  facets: {
    bank: {
      label: 'Bank',
      values: [
        { id: 'left', label: 'Left' },
        { id: 'right', label: 'Right' },
      ],
    },
    faith: { label: 'Faith', values: [{ id: 'old', label: 'Old' }] },
  },
} satisfies EncyclopediaConfig);

/** What is found in a corpus of articles, from `town/lake` to the lines of its front matter. */
export function problemsOf(articles: Readonly<Record<string, string>>): readonly Problem[] {
  assert.ok(encyclopedia);
  const files = Object.entries(articles).map(([path, yaml]) => ({
    path: `articles/${path}.mdx`,
    text: `---\ntitle: ${path}\nsummary: x\n${yaml}\n---\nText.\n`,
  }));
  const { entities, problems } = readEntities(files, encyclopedia);
  assert.deepEqual(problems, []);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return findContradictions(entities, byId, encyclopedia);
}

/** `code kind/id:line:column message` of each; what the other places are behind an arrow. */
export function told(articles: Readonly<Record<string, string>>): readonly string[] {
  return problemsOf(articles).map(({ code, file, line, column, message, related = [] }) => {
    const others = related.map((other) => `${short(other.file)}:${other.line}:${other.column}`);
    return [`${code} ${short(file)}:${line}:${column} ${message}`, ...others].join(' ← ');
  });
}

function short(path: string): string {
  return path.replace(/^articles\/|\.mdx$/g, '');
}

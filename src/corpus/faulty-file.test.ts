import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { buildCorpus } from './build-corpus.ts';

const kind = { label: 'River', plural: 'Rivers', index: 'rivers', case: 'proper', life: {} };
const encyclopedia = resolveConfig({
  title: 'Rivers',
  description: 'Rivers.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [],
  kinds: { river: kind },
  facets: {},
  relations: [{ id: 'feeds', label: 'Feeds', inverse: 'Fed by' }],
}).encyclopedia as Encyclopedia;

const codesOf = (aare: string) =>
  buildCorpus(encyclopedia, {
    articles: [
      {
        path: 'articles/river/aare.mdx',
        text: `---\ntitle: Aare\nsummary: x\nsources: [uncited]\n${aare}---\n`,
      },
      {
        path: 'articles/river/rhine.mdx',
        text: '---\ntitle: Rhine\nsummary: x\nsources: [uncited]\n---\n',
      },
    ],
    sources: [],
    images: new Set(),
  }).problems.map(({ code, file }) => `${code} ${file}`);

test('whom a faulty file names is no orphan for it: one mistake is told once', () => {
  const relation = 'relations: [{ type: feeds, to: rhine }]\n';
  assert.deepEqual(codesOf(relation), []);
  assert.deepEqual(codesOf(`${relation}statsu: draft\n`), [
    'field-unknown articles/river/aare.mdx',
  ]);
  assert.ok(codesOf('statsu: draft\n').includes('article-orphan articles/river/rhine.mdx'));
});

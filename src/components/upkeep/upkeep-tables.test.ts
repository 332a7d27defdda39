import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCorpus } from '../../corpus/build-corpus.ts';
import { liveCorpus } from '../../corpus/live-corpus.ts';
import { resolveConfig } from '../../config/resolve-config.ts';
import { countsByCode, countsByKind, lackingArticles } from './upkeep-tables.ts';

const { encyclopedia } = resolveConfig({
  title: 'Lakes',
  description: 'Lakes.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  kinds: {
    lake: { label: 'Lake', plural: 'Lakes', index: 'lakes', case: 'proper', life: {} },
    town: { label: 'Town', plural: 'Towns', index: 'towns', case: 'proper', life: {} },
    boat: { label: 'Boat', plural: 'Boats', index: 'boats', case: 'proper', life: {} },
  },
  relations: [],
  facets: {},
});
assert.ok(encyclopedia);

const articles = Object.entries({
  'lake/deep-lake': 'title: Deep Lake\nstatus: entry\nsources: [uncited]',
  'lake/wide-lake': 'title: Wide Lake\nstatus: draft',
  'town/harbour':
    'title: Harbour\nsources: [uncited]\nnames: [{ text: Hafen, lang: de, use: native }]',
}).map(([path, lines]) => ({
  path: `articles/${path}.mdx`,
  text: `---\n${lines.replace('\n', '\nsummary: x\n')}\n---\n${path.startsWith('town') ? '\nBy Deep Lake and Wide Lake.\n' : ''}`,
}));
const { site } = liveCorpus(
  encyclopedia,
  buildCorpus(encyclopedia, { articles, sources: [], images: new Set() }),
  '1',
);

test('articles are counted by kind and status, kinds without any left out', () => {
  assert.deepEqual(
    countsByKind(site).map(({ label, counts, total }) => [label, ...counts, total]),
    [
      ['Lakes', 1, 0, 1, 0, 2],
      ['Towns', 0, 0, 1, 0, 1],
    ],
  );
});

test('findings are counted by code, those that check leaves to this page too', () => {
  assert.deepEqual(
    countsByCode(site).map(({ code, count, isTold }) => [code, count, isTold]),
    [
      ['statement-uncited', 2, false],
      ['article-dead-end', 1, true],
      ['article-orphan', 1, true],
      ['article-unsourced', 1, true],
      ['name-unmatched', 1, false],
    ],
  );
});

test('an article that lacks more stands before one that lacks less, then titles', () => {
  assert.deepEqual(
    lackingArticles(site).map(({ id, notes }) => [id, ...notes.map(({ code }) => code)]),
    [
      ['harbour', 'article-orphan', 'statement-uncited'],
      ['wide-lake', 'article-dead-end', 'article-unsourced'],
      ['deep-lake', 'statement-uncited'],
    ],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { judgeRenaming } from './judge-renaming.ts';

const encyclopedia = resolveConfig({
  title: 'Rivers',
  description: 'Rivers.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [],
  kinds: { river: { case: 'proper', life: {}, label: 'River', plural: 'Rivers', index: 'rivers' } },
  facets: {},
  relations: [{ id: 'feeds', label: 'Feeds', inverse: 'Fed by' }],
}).encyclopedia as Encyclopedia;

const judge = (from: string, to: string) =>
  judgeRenaming(from, to, {
    encyclopedia,
    ids: new Map([
      ['aare', 'river'],
      ['reuss', 'river'],
    ]),
    redirects: { arole: 'aare' },
    sources: new Set(['aare', 'map-1900', 'map-1901']),
  });
const refusal = (from: string, to: string): string => {
  const judged = judge(from, to);
  return 'refusal' in judged ? judged.refusal : '';
};

test('an article is meant by its id or its path, and before a source of that name', () => {
  const meant = { type: 'article', from: 'aare', to: 'arc' };
  assert.deepEqual(judge('aare', 'arc'), meant);
  assert.deepEqual(judge('content/articles/river/aare.mdx', 'arc'), meant);
  assert.deepEqual(judge('content\\articles\\river\\aare.mdx', 'arc'), meant);
});

test('a source is meant by its key where no article has it, or by its path', () => {
  assert.deepEqual(judge('map-1900', 'atlas'), { type: 'source', from: 'map-1900', to: 'atlas' });
  assert.deepEqual(judge('sources/aare.yaml', 'atlas'), {
    type: 'source',
    from: 'aare',
    to: 'atlas',
  });
});

test('an article may take back an id that it bore, and no other', () => {
  assert.deepEqual(judge('aare', 'arole'), { type: 'article', from: 'aare', to: 'arole' });
  assert.match(refusal('reuss', 'arole'), /former id of `aare`/);
});

test('what cannot be renamed so is said, with what could be typed', () => {
  assert.match(refusal('aaare', 'x'), /neither .* `aaare`\. Did you mean `aare`\?$/);
  assert.match(refusal('aare', 'reuss'), /There is an article `reuss` already/);
  assert.match(refusal('aare', 'Käse'), /cannot be an id.*\nTry `kase`\.$/s);
  assert.match(refusal('aare', 'con'), /Windows.*\nTry `con-river`\.$/s);
  assert.equal(refusal('aare', 'aare'), '`aare` is called so already.');
  assert.match(refusal('arole', 'x'), /a former id of `aare`: rename that one/);
  assert.match(refusal('map-1900', 'map-1901'), /There is a source `map-1901` already/);
  assert.match(refusal('map-1900', 'Map 1'), /cannot be a key.* Try `map-1`\.$/);
  assert.match(refusal('map-1900', 'uncited'), /no source/);
});

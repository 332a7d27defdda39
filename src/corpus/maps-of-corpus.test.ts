import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { twoSquares } from '../maps/two-squares.ts';
import { buildCorpus } from './build-corpus.ts';

const field = { label: 'Field', plural: 'Fields', index: 'fields', case: 'proper', life: {} };
const config = {
  title: 'Fields',
  description: 'Fields.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [],
  kinds: { field },
  relations: [],
  facets: { crop: { label: 'Crop', values: [{ id: 'barley', label: 'Barley' }] } },
  maps: { squares: { label: 'The squares', feature: 'name', facet: 'crop' } },
};
const encyclopedia = resolveConfig(config).encyclopedia as Encyclopedia;

const article = (id: string, shape: string) => ({
  path: `articles/field/${id}.mdx`,
  text: `---\ntitle: ${id}\nsummary: A field.\nshape: ${shape}\n---\n\nThe other is [[a]] or [[b]].\n`,
});
const squares = { path: 'maps/squares.topo.json', text: JSON.stringify(twoSquares) };

function build(
  shapes: readonly string[],
  maps: readonly { path: string; text: string }[] = [squares],
) {
  const articles = shapes.map((shape, at) => article('abc'.charAt(at), shape));
  return buildCorpus(encyclopedia, { articles, sources: [], images: new Set(), maps });
}

function told(...given: Parameters<typeof build>): string[] {
  return build(...given)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, file, line, column, hint }) => `${code} ${file}:${line}:${column} ${hint}`);
}

const west = '{ map: squares, feature: West }';
const east = '{ map: squares, feature: East }';

test('maps are part of the corpus, shapes that are on them are no problem', () => {
  assert.deepEqual(told([west, east]), []);
  const { maps } = build([west, east]).assemble();
  assert.deepEqual(
    maps.map(({ id, names }) => [id, names]),
    [['squares', ['West', 'East']]],
  );
});

test('a shape of a map that is not declared, or not on it, is told with what was meant', () => {
  assert.deepEqual(told([west, '{ map: square, feature: East }']), [
    'map-unknown articles/field/b.mdx:4:15 Did you mean `squares`?',
  ]);
  assert.deepEqual(told(['{ map: squares, feature: Wets }', east]), [
    'map-feature-unknown articles/field/a.mdx:4:33 Did you mean `West`?',
  ]);
  assert.deepEqual(told(['{ map: squares, feature: Middle }', east]), [
    'map-feature-unknown articles/field/a.mdx:4:33 Its shapes: West, East.',
  ]);
});

test('a region is that of one article', () => {
  assert.deepEqual(
    told([west, west]).map((problem) => problem.split(' ').slice(0, 2)),
    [
      ['map-feature-taken', 'articles/field/a.mdx:4:33'],
      ['map-feature-taken', 'articles/field/b.mdx:4:33'],
    ],
  );
});

test('of a map that is missing or cannot be read nothing is said at those who name its shapes', () => {
  assert.deepEqual(told([west, east], [{ ...squares, path: 'maps/sqares.topo.json' }]), [
    'map-missing encyclopedia.config.ts:1:1 Did you mean `sqares`?',
    'file-misplaced maps/sqares.topo.json:1:1 Did you mean `squares.topo.json`?',
  ]);
  const [invalid, ...others] = told([west, east], [{ ...squares, text: '{' }]);
  assert.match(invalid ?? '', /^map-invalid maps\/squares\.topo\.json:1:2 /);
  assert.deepEqual(others, []);
});

test('a page with a place on a map is rendered again when the shapes change, others are not', () => {
  const moved = structuredClone(twoSquares);
  moved.transform.translate = [11, 40];
  const digests = (map: unknown): Map<string, string> => {
    const maps = [{ ...squares, text: JSON.stringify(map) }];
    const articles = [article('a', west), article('b', east)];
    const plain = { ...article('c', ''), text: '---\ntitle: c\nsummary: x\n---\n\nSee [[a]].\n' };
    const files = { articles: [...articles, plain], sources: [], images: new Set<string>(), maps };
    const { articles: made } = buildCorpus(encyclopedia, files).assemble();
    return new Map(made.map(({ id, digest }) => [id, digest]));
  };
  const before = digests(twoSquares);
  const after = digests(moved);
  assert.notEqual(after.get('a'), before.get('a'));
  assert.equal(after.get('c'), before.get('c'));
});

test('a map on a day is rendered again when control of a place on that day changes', () => {
  const field = (more: string, text = 'See [[c]].') =>
    `---\ntitle: Field\nsummary: x\n${more}---\n\n${text}\n`;
  const figure = '<Map of="squares" on="1900-05-01" />\n\nSee [[a]].';
  const control = (by: string, from: string) =>
    `shape: ${west}\ncontrol: [{ by: ${by}, from: ${from}, source: uncited }]\n`;
  const made = (more: string) => {
    const articles = [
      { path: 'articles/field/a.mdx', text: field(more).replace('Field', 'West Field') },
      { path: 'articles/field/c.mdx', text: field('', figure) },
    ];
    const files = { articles, sources: [], images: new Set<string>(), maps: [squares] };
    const found = buildCorpus(encyclopedia, files).assemble().articles;
    return found.find(({ id }) => id === 'c');
  };
  const before = made(control('barley', '1890'));
  assert.deepEqual(before?.figures?.['Map squares  1900-05-01'], {
    name: 'Map',
    map: 'squares',
    day: '1900-05-01',
    places: [
      {
        id: 'a',
        feature: 'West',
        control: { by: 'barley', certainty: 'possibly' },
        label: 'Barley',
      },
    ],
    hasState: false,
  });
  assert.notEqual(made(control('barley', '1901'))?.digest, before.digest);
  assert.notEqual(made(`shape: ${east}\n`)?.digest, before.digest);
  assert.equal(made(control('barley', '1890'))?.digest, before.digest);
});

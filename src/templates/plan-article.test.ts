import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { buildNameTable } from '../entities/name-table.ts';
import { readEntities } from '../entities/read-entities.ts';
import { findKind } from './find-kind.ts';
import { cleanTitle, planArticle, type Desk, type Wish } from './plan-article.ts';
import { readTemplates } from './read-templates.ts';
import { suggestId } from './suggest-id.ts';

const kind = { case: 'proper', life: {} };
const encyclopedia = resolveConfig({
  title: 'Rivers',
  description: 'Rivers.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [],
  kinds: {
    river: { ...kind, label: 'River', plural: 'Rivers', index: 'rivers' },
    'lake-shore': { ...kind, label: 'Shore', plural: 'Shores', index: 'shores' },
  },
  facets: {},
  relations: [{ id: 'feeds', label: 'Feeds', inverse: 'Fed by' }],
}).encyclopedia as Encyclopedia;

const alias = 'names: [{ text: Old Aar, lang: en, use: gloss }]\n';
const { entities, knownIds } = readEntities(
  [
    {
      path: 'articles/river/aare.mdx',
      text: `---\ntitle: Aare\nsummary: x\nredirectFrom: [arole]\n${alias}---\n`,
    },
    { path: 'articles/river/reuss-river.mdx', text: '---\ntitle: Reuss\nsummary: x\n---\n' },
  ],
  encyclopedia,
);
const desk: Desk = {
  encyclopedia,
  table: buildNameTable(entities, encyclopedia),
  paths: new Map([...knownIds].map(([id, known]) => [id, `articles/${known}/${id}.mdx`])),
  redirects: { arole: 'aare' },
  sources: new Set(['map-1900']),
  templates: readTemplates([], encyclopedia).templates,
  wanted: new Map([
    ['the-inn', 2],
    ['inn', 1],
  ]),
};
const plan = (title: string, more: Partial<Wish> = {}) =>
  planArticle(desk, { kind: 'river', title, ...more });

test('an id is the title in Latin letters', () => {
  const ids = {
    'Łódź River': 'lodz-river',
    郭守敬: 'guo-shou-jing',
    'Mu’ayyad al-Dīn (the 2nd)': 'muayyad-al-din-the-2nd',
    Лена: 'lena',
    '  ---  ': '',
    '…': '',
  };
  for (const [title, id] of Object.entries(ids)) assert.equal(suggestId(title), id, title);
  assert.ok(suggestId('long '.repeat(40)).length <= 80);
  assert.doesNotMatch(suggestId(`${'x'.repeat(79)} y`), /-$/);
});

test('an article stands in the folder of its kind', () => {
  assert.deepEqual(plan('Limmat'), {
    id: 'limmat',
    path: 'articles/river/limmat.mdx',
    notes: [],
  });
});

test('links that wait for it are counted, by its id and by its name', () => {
  assert.deepEqual(plan('The Inn').notes, ['2 links wait for it.']);
  assert.deepEqual(plan('The Inn', { id: 'inn' }).notes, ['3 links wait for it.']);
});

test('a name that somebody bears, if only hidden, needs a word behind it', () => {
  assert.match(plan('aare').refusal ?? '', /a name of Aare \(articles\/river\/aare\.mdx\) already/);
  assert.match(plan('Old Aar').refusal ?? '', /--qualifier/);
  assert.equal(plan('Aare', { qualifier: 'in the north' }).id, 'aare-in-the-north');
  assert.equal(plan('Aare', { qualifier: 'north' }).refusal, undefined);
});

test('an id that is taken, a former one or one of the site is refused, with another if there is', () => {
  assert.equal(
    plan('Reuss River').refusal,
    'There is an article `reuss-river` already: articles/river/reuss-river.mdx.\nTry: --id reuss-river-river',
  );
  assert.match(plan('Arole').refusal ?? '', /former id of `aare`/);
  assert.match(plan('State of things').refusal ?? '', /--id river-state-of-things$/);
  assert.match(plan('Con').refusal ?? '', /Windows.*\n.*--id con-river$/s);
  assert.match(plan('x', { id: '../x' }).refusal ?? '', /cannot be an id/);
  assert.match(plan('…').refusal ?? '', /--id <id>$/);
  assert.match(plan('').refusal ?? '', /needs a title/);
});

test('what is written almost like it is told, and not refused', () => {
  assert.deepEqual(plan('Aaare').notes, [
    'Written almost like it: Aare (articles/river/aare.mdx). Is it another?',
  ]);
  assert.match(plan('x', { id: 'reuss-rivre' }).notes[0] ?? '', /Reuss/);
});

test('a source must have its file', () => {
  assert.equal(
    plan('Limmat', { sources: ['map-190'] }).refusal,
    'There is no source `map-190`. Did you mean `map-1900`?',
  );
  assert.match(plan('Limmat', { sources: ['atlas'] }).refusal ?? '', /new -- source atlas$/);
  assert.equal(plan('Limmat', { sources: ['map-1900', 'uncited'] }).refusal, undefined);
});

test('a kind is known by any of its names, by its beginning, and almost', () => {
  for (const word of ['river', 'Rivers', ' RIVER ', 'riv']) {
    assert.deepEqual(findKind(word, encyclopedia), { kind: 'river' }, word);
  }
  assert.deepEqual(findKind('Shores', encyclopedia), { kind: 'lake-shore' });
  assert.deepEqual(findKind('rivver', encyclopedia), { meant: 'river' });
  assert.deepEqual(findKind('mountain', encyclopedia), { meant: undefined });
});

test('a title is one line', () => {
  assert.equal(cleanTitle(' The\n\tInn\u0007 '), 'The Inn');
});

test('a template of no kind is told, a faulty one is told and not used', () => {
  const { templates, problems } = readTemplates(
    [
      { path: 'templates/rivre.mdx', text: '---\ntitle: x\nsummary: x\n---\n' },
      { path: 'templates/river.mdx', text: '---\ntitle: x\nsummry: x\n---\n' },
    ],
    encyclopedia,
  );
  assert.deepEqual(
    problems.map(({ code, hint }) => `${code} ${hint}`),
    [
      'file-misplaced Did you mean `templates/river.mdx`?',
      'field-missing Add the line `summary: …`.',
      'field-unknown Did you mean `summary`?',
    ],
  );
  assert.match(templates['river'] ?? '', /Name of the river/);
});

test('a title that could not stand in the file is refused, or cleaned of what nobody sees', () => {
  assert.equal(cleanTitle('\u2067 Lena \u202eRiver\u2069\n'), 'Lena River');
  assert.match(plan('x'.repeat(301)).refusal ?? '', /has 301 characters; at most 300/);
  assert.equal(plan('x'.repeat(300)).refusal, undefined);
});

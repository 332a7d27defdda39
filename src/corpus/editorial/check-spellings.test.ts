import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Encyclopedia } from '../../config/encyclopedia.ts';
import { resolveConfig } from '../../config/resolve-config.ts';
import { buildCorpus } from '../build-corpus.ts';

const encyclopedia = resolveConfig({
  title: 'Towns',
  description: 'Towns.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  spellings: { Rivertowne: 'Riverton' },
  kinds: { town: { label: 'Town', plural: 'Towns', index: 'towns', case: 'proper', life: {} } },
  relations: [],
  facets: {},
}).encyclopedia as Encyclopedia;

/** `line:column` of each finding, and what `--fix` would have made of the file. */
function told(front: string, body = ''): { places: string[]; fixed: string } {
  const text = `---\ntitle: Hill\n${front}\n---\n\n${body}\n`;
  const files = { articles: [{ path: 'articles/town/hill.mdx', text }], sources: [] };
  const { problems } = buildCorpus(encyclopedia, { ...files, images: new Set(['a.svg']) });
  const found = problems.filter(({ code }) => code === 'spelling-other');
  const fixed = found
    .map(({ fix }) => fix)
    .sort((a, b) => (b?.start ?? 0) - (a?.start ?? 0))
    .reduce(
      (all, fix) => (fix ? all.slice(0, fix.start) + fix.text + all.slice(fix.end) : all),
      text,
    );
  return { places: found.map(({ line, column }) => `${line}:${column}`).sort(), fixed };
}

test('a spelling of the table is told in the summary, each time at its place', () => {
  const { places, fixed } = told('summary: Above Rivertowne and Rivertowne Lake.');
  assert.deepEqual(places, ['3:16', '3:31']);
  assert.match(fixed, /^summary: Above Riverton and Riverton Lake\.$/m);
});

test('and in what is said of a picture, in the facts and in the text', () => {
  const image = (text: string) =>
    `summary: A hill.\nimage:\n  src: a.svg\n  alt: '${text}'\n  caption: ${text}, seen from ${text}`;
  const figure = (text: string) => `<Figure src="a.svg" alt="${text}" caption='Near ${text}.' />`;
  const { places, fixed } = told(image('Rivertowne'), figure('Rivertowne'));
  assert.deepEqual(places, ['10:26', '10:52', '6:9', '7:12', '7:34']);
  const right = told(image('Riverton'), figure('Riverton'));
  assert.equal(fixed, right.fixed);
  assert.deepEqual(right.places, []);
});

test('but not where somebody is quoted', () => {
  const quoting = 'summary: He called it “Rivertowne”.';
  assert.deepEqual(told(quoting, 'As *Rivertowne*.\n\n> Rivertowne\n').places, []);
});

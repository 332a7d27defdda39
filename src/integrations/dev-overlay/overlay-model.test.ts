import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemAt, problemOfFile, type Problem } from '../../diagnostics/problem.ts';
import { mostNotes, overlayModel, pagesOfFile, type OverlayInput } from './overlay-model.ts';

const rhine = { path: 'articles/river/rhine.mdx', text: '---\ntitle: Rhine\n---\nSee [[aare]].\n' };
const at = rhine.text.indexOf('aare');
const wanted = problemAt('link-wanted', rhine, at, at + 4, { message: 'Nobody wrote `aare`.' });
const misspelt = problemAt('link-misspelt', rhine, at, at + 4, {
  message: 'There is no article "aare".',
  hint: 'Did you mean `aar`?',
  related: [{ file: 'articles/river/aar.mdx', line: 2, column: 1, message: 'is near' }],
});
const other = (file: string, code: Problem['code']) => problemOfFile(code, file, { message: code });

const model = (problems: readonly Problem[], more: Partial<OverlayInput> = {}) =>
  overlayModel({
    problems,
    page: 'rhine.html',
    pagesOf: (file) => [file.replace(/^.*\//, '').replace('.mdx', '.html')],
    moves: new Map(),
    textOf: (file) => (file === rhine.path ? rhine.text : undefined),
    prefix: 'content/',
    root: '/home/anna/content',
    ...more,
  });

test('a problem is told with its place, its line and its hint', () => {
  assert.deepEqual(model([misspelt]).here, [
    {
      severity: 'error',
      code: 'link-misspelt',
      place: {
        text: 'content/articles/river/rhine.mdx:4:7',
        open: '/home/anna/content/articles/river/rhine.mdx:4:7',
      },
      message: 'There is no article "aare".',
      frame: { number: 4, isCut: false, before: 'See [[', marked: 'aare', after: ']].' },
      hint: 'Did you mean `aar`?',
      related: [
        {
          text: 'content/articles/river/aar.mdx:2:1',
          open: '/home/anna/content/articles/river/aar.mdx:2:1',
          message: 'is near',
        },
      ],
    },
  ]);
});

test('problems of the file behind the page come first, errors before warnings', () => {
  const { here, elsewhere, elsewhereCount } = model([
    other('articles/river/aar.mdx', 'article-orphan'),
    other('articles/river/inn.mdx', 'file-empty'),
    other('articles/river/inn.mdx', 'article-orphan'),
    wanted,
    misspelt,
  ]);
  assert.deepEqual(
    here.map(({ code }) => code),
    ['link-misspelt', 'link-wanted'],
  );
  assert.deepEqual(
    elsewhere.map(({ file, notes }) => [file, notes.map(({ code }) => code)]),
    [
      ['content/articles/river/inn.mdx', ['file-empty', 'article-orphan']],
      ['content/articles/river/aar.mdx', ['article-orphan']],
    ],
  );
  assert.deepEqual(elsewhereCount, { errors: 1, warnings: 2 });
});

test('a mistake in the config stands before every page', () => {
  assert.equal(model([other('encyclopedia.config.ts', 'config-invalid')]).here.length, 1);
});

test('of very many problems elsewhere the first are listed and all are counted', () => {
  const many = Array.from({ length: 150 }, (_, n) =>
    other(`articles/river/r${n}.mdx`, 'file-empty'),
  );
  const { elsewhere, elsewhereCount } = model(many);
  assert.equal(elsewhere.length, mostNotes);
  assert.equal(elsewhereCount.errors, 150);
});

test('a page whose article has another name, or none, is told so', () => {
  const moves = new Map([
    ['rhine', 'rhein'],
    ['aare', null],
  ]);
  assert.deepEqual(model([], { moves }).moved, { to: 'rhein.html' });
  assert.deepEqual(model([], { moves, page: 'aare.html' }).moved, { to: null });
  assert.equal(model([], { moves, page: 'inn.html' }).moved, undefined);
});

test('an article is behind its page, an entry behind the index of its kind', () => {
  const indexOf = (kind: string) => (kind === 'river' ? 'rivers' : undefined);
  const pages = (file: string) => pagesOfFile(file, indexOf, new Set(['articles/river/inn.mdx']));
  assert.deepEqual(pages('articles/river/rhine.mdx'), ['rhine.html']);
  assert.deepEqual(pages('articles/river/inn.mdx'), ['rivers.html']);
  assert.deepEqual(pages('articles/nonsense/aare.mdx'), ['aare.html']);
  assert.deepEqual(pages('sources/hill.yaml'), ['source-hill.html']);
});

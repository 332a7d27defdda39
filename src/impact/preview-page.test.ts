import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, type Element, walkPage } from '../bundles/html-tree.ts';
import type { Impact } from './impact-schema.ts';
import { previewPage } from './preview-page.ts';

const hostile = '<img src=x onerror=alert(1)>"\'&';
const impact: Impact = {
  format: 1,
  articles: {
    added: [{ id: 'new', title: hostile, path: 'articles/a/new.mdx' }],
    removed: [{ id: 'gone', title: 'Gone', path: 'articles/a/gone.mdx' }],
    moved: [{ id: 'here', title: 'Here', path: 'articles/a/here.mdx', from: 'there' }],
    changed: [{ id: 'same', title: 'Same', path: 'articles/a/same.mdx', parts: ['text'] }],
    unread: [],
  },
  links: { gained: [], lost: [] },
  names: [],
  statements: [
    {
      change: 'changed',
      home: 'same',
      path: 'articles/a/same.mdx',
      line: 3,
      about: 'x',
      parts: [],
      shownOn: ['same.html', 'state-1946-07-01.html'],
    },
  ],
  lostValues: [],
  staleSentences: [],
  problems: { fresh: [], solved: [] },
} as unknown as Impact;

test('every page that a change touches is led to before and after, once, and nothing runs', () => {
  const page = previewPage({
    impact,
    tellings: [{ heading: 'Names', items: [{ words: [{ quote: hostile }, { code: hostile }] }] }],
    summary: hostile,
    pageBefore: (id) => `${id}.html`,
    pageAfter: (id) => `${id}.html`,
  });
  const elements: Element[] = [];
  walkPage(page, { element: (element) => elements.push(element), text: () => undefined });
  const links = elements
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href'));
  assert.deepEqual(links, [
    ...['before/index.html', 'after/index.html', 'after/new.html'],
    ...['before/same.html', 'after/same.html', 'before/there.html', 'after/here.html'],
    ...['before/gone.html', 'before/state-1946-07-01.html', 'after/state-1946-07-01.html'],
  ]);
  assert.deepEqual(
    elements.filter(({ tagName }) => /^(?:img|script)$/.test(tagName)),
    [],
  );
  assert.equal(page.split('&lt;img').length - 1, 4);
});

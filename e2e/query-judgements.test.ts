import { resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { plainText } from '../src/articles/plain-text.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { routes } from '../src/entities/routes.ts';
import {
  parseJudgedQueries,
  queryScripts,
  querySorts,
  readJudgedQueries,
  type JudgedQuery,
} from './support/judged-queries.ts';

/*
 * The measure itself: what it asks for exists, and it asks enough of every script. No browser.
 */

/** What must stand side by side, in whichever marks; words may stand beside it. */
const quoted = /["“«](.+)["”»]/u;

const content = resolve(import.meta.dirname, '..', 'content');

test('a query that says less or more than it may is refused with its place', () => {
  const line = (more: string) => `- { q: 'a', want: [b], sort: name, script: Latin${more} }`;
  expect(parseJudgedQueries(line(', from: c'))).toHaveLength(1);
  expect(() => parseJudgedQueries(line(''))).toThrow(/^- query 1, from: /m);
  expect(() => parseJudgedQueries(line(', from: c, note: d'))).toThrow(/note/);
  expect(() => parseJudgedQueries(line(', from: c').replace('[b]', '[b, b]'))).toThrow(/twice/);
  expect(() => parseJudgedQueries('q: a')).toThrow(/the file/);
});

test('every query asks for pages that there are', async () => {
  const { pass } = await readCorpus(content);
  const outline = pass?.outline();
  const ids = new Set([
    ...(outline?.articles ?? []).map(({ id }) => id),
    ...(outline?.sharedNames ?? []).map(({ slug }) => routes.name(slug).replace('.html', '')),
  ]);
  const missing = (await readJudgedQueries()).flatMap(({ q, want }) =>
    want.filter((id) => !ids.has(id)).map((id) => `${q}: ${id}`),
  );
  expect(missing).toEqual([]);
});

test('a phrase stands in an article that it asks for', async () => {
  const { pass } = await readCorpus(content);
  const texts = new Map(
    pass?.outline().articles.map(({ id, frontMatter }) => {
      const body = pass.bodyOf(id);
      const text = `${frontMatter.summary}\n${body ? plainText(body.tree) : ''}`;
      return [id, text.toLowerCase()];
    }),
  );
  const phrases = (await readJudgedQueries()).filter(({ sort }) => sort === 'phrase');
  const nowhere = phrases.filter(
    ({ q, want }) =>
      !want.some((id) => texts.get(id)?.includes(quoted.exec(q)?.[1]?.toLowerCase() ?? q)),
  );
  expect(nowhere.map(({ q }) => q)).toEqual([]);
});

test('a phrase is in quotation marks, and nothing else is', async () => {
  for (const { q, sort } of await readJudgedQueries())
    expect(quoted.test(q), q).toBe(sort === 'phrase');
});

test('no query stands there twice', async () => {
  const asked = (await readJudgedQueries()).map(({ q }) => q.normalize('NFC').toLowerCase());
  expect(asked.filter((q, at) => asked.indexOf(q) !== at)).toEqual([]);
});

test('every sort and script is asked for, names at least twenty times a script', async () => {
  const queries = await readJudgedQueries();
  expect(queries.length).toBeGreaterThanOrEqual(170);
  const many = (fits: (query: JudgedQuery) => boolean) => queries.filter(fits).length;
  for (const sort of querySorts)
    expect(
      many((query) => query.sort === sort),
      sort,
    ).toBeGreaterThanOrEqual(20);
  for (const script of ['Latin', 'traditional', 'simplified', 'Uyghur', 'Cyrillic'])
    expect(
      many((query) => query.sort === 'name' && query.script === script),
      script,
    ).toBeGreaterThanOrEqual(20);
  for (const script of queryScripts)
    expect(
      many((query) => query.script === script),
      script,
    ).toBeGreaterThan(0);
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import {
  articleData,
  chronologyData,
  stateData,
  type ArticleData,
} from '../src/export/data-schemas.ts';
import { articlePages } from './support/pages.ts';
import { dist } from './support/site.ts';

const generated = /^(chronology|sources|offline|offline-files|state-\d.*)\.json$/;

async function everyArticle(): Promise<ReadonlyMap<string, ArticleData>> {
  const names = (await readdir(dist)).filter((name) => name.endsWith('.json'));
  const articles = names.filter((name) => !generated.test(name));
  return new Map(
    await Promise.all(
      articles.map(async (name): Promise<[string, ArticleData]> => {
        const json: unknown = JSON.parse(await readFile(join(dist, name), 'utf8'));
        return [name, articleData.parse(json)];
      }),
    ),
  );
}

test('every article has data as its schema promises, entries too', async () => {
  const articles = await everyArticle();
  for (const page of await articlePages()) {
    expect([...articles.keys()]).toContain(page.replace(/html$/, 'json'));
  }
  for (const [name, { id, page }] of articles) {
    expect(name).toBe(`${id}.json`);
    const [file = '', anchor] = page.split('#');
    const html = await readFile(join(dist, file), 'utf8');
    if (anchor !== undefined) expect(html).toContain(`id="${anchor}"`);
  }
});

test('every day that has a page has data, and each leads to the next', async () => {
  const names = await readdir(dist);
  const pages = names.filter((name) => /^state-[-\d]+\.html$/.test(name)).sort();
  expect(pages.length).toBeGreaterThan(20);
  let before: string | null = null;
  for (const [at, page] of pages.entries()) {
    const json: unknown = JSON.parse(
      await readFile(join(dist, page.replace(/html$/, 'json')), 'utf8'),
    );
    const { day, previous, next } = stateData.parse(json);
    expect(page).toBe(`state-${day}.html`);
    expect(previous).toBe(before);
    expect(next).toBe(pages[at + 1]?.slice('state-'.length, -'.html'.length) ?? null);
    before = day;
  }
});

test('the chronology is data too, in order of time', async () => {
  const json: unknown = JSON.parse(await readFile(join(dist, 'chronology.json'), 'utf8'));
  const { rows } = chronologyData.parse(json);
  const days = rows.map(({ told }) => told[0]?.dates[0]?.date.earliest ?? '');
  expect(rows.length).toBeGreaterThan(100);
  expect(days.filter((day) => day !== '')).toEqual(days.filter((day) => day !== '').sort());
});

test('a statement stands at both ends in the same words', async () => {
  const articles = await everyArticle();
  const statements = [...articles.values()].map(({ statements: both }) => both);
  const own = new Set(statements.flatMap((both) => both.own.map((one) => JSON.stringify(one))));
  const derived = statements.flatMap((both) => both.derived);
  expect(derived.length).toBeGreaterThan(50);
  for (const statement of derived) {
    expect(own.has(JSON.stringify(statement)), JSON.stringify(statement)).toBe(true);
  }
});

test('a statement names the line of the file in which it is written', async () => {
  for (const { statements } of (await everyArticle()).values()) {
    for (const statement of statements.own) {
      const text = await readFile(join('content', statement.home.path), 'utf8');
      const line = text.split('\n')[statement.home.line - 1] ?? '';
      if (statement.type === 'relation') expect(line).toContain(statement.to);
      if (statement.type === 'holding') expect(line).toContain(statement.body);
      if (statement.type === 'life') expect(line).toContain(`${statement.field}:`);
    }
  }
});

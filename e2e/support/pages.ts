import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { dist } from './site.ts';

/** File names of every page of the finished site, sorted. */
export async function allPages(folder = dist): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
}

/** File names of the pages of articles: those that also exist as Markdown. */
export async function articlePages(folder = dist): Promise<string[]> {
  const names = new Set(await readdir(folder));
  return (await allPages(folder)).filter((name) => names.has(name.replace(/html$/, 'md')));
}

/** Made in numbers, all alike: a day, a year, a source, a shared name. */
const numbered = /^(?:state|year|source|name)-/;

/**
 * What a browser opens where a test is for every page: of pages made in numbers and of articles
 * so many, spread over the alphabet, and all others.
 */
export async function pagesToOpen(
  { articles = 12, ofEachNumber = 4 } = {},
  folder = dist,
): Promise<string[]> {
  const pages = await allPages(folder);
  const written = new Set(await articlePages(folder));
  const groups = Map.groupBy(pages, (name) =>
    written.has(name) ? 'article' : (numbered.exec(name)?.[0] ?? ''),
  );
  return [...groups]
    .flatMap(([group, names]) => {
      if (group === '') return names;
      return spread(names, group === 'article' ? articles : ofEachNumber);
    })
    .sort();
}

/** So many articles, spread over the alphabet. */
export async function someArticles(many: number, folder = dist): Promise<string[]> {
  return spread(await articlePages(folder), many);
}

function spread(names: readonly string[], many: number): string[] {
  const step = Math.max(1, names.length / many);
  return names.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/**
 * What `look` finds in the markup of each page, by its name: for what can be told without
 * scripts, styles and layout, which is a hundred times as fast as to open it.
 */
export async function inMarkup<T>(
  page: Page,
  names: readonly string[],
  look: (parsed: Document, name: string) => T,
  folder = dist,
): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  for (const name of names) {
    const html = await readPage(folder, name);
    const result = await page.evaluate(
      `(${look.toString()})(new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html'), ${JSON.stringify(name)})`,
    );
    found.set(name, result as T);
  }
  return found;
}

export function readPage(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

export function readPage(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

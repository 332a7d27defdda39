import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { compareEditions } from './compare-editions.ts';
import { recordEdition, type ArticleFile, type EditionRecord } from './edition-record.ts';
import { readEditions, type EditionsTold } from './read-editions.ts';

/** Where an article lies, and its front matter as YAML gave it. */
export interface PlacedArticle {
  readonly id: string;
  /** Relative to the corpus root. */
  readonly path: string;
  readonly raw: unknown;
}

/** The articles of a corpus as they lie in their files. */
export async function articleFiles(
  root: string,
  articles: readonly PlacedArticle[],
): Promise<ArticleFile[]> {
  const files: ArticleFile[] = [];
  for (const { id, path, raw } of articles)
    files.push({ id, raw, text: await readFile(join(root, path), 'utf8') });
  return files;
}

/** What readers are told of this edition and of those before it. */
export async function tellEditions(
  root: string,
  { edition = '', editionDate }: Encyclopedia,
  articles: readonly PlacedArticle[],
  redirects: Readonly<Record<string, string>>,
): Promise<EditionsTold> {
  const records = await readEditions(root);
  const editions = records.map((record) => ({
    name: record.name,
    day: record.day,
    articles: Object.keys(record.articles).length,
  }));
  const before = records.find((record) => isBefore(record, edition, editionDate));
  if (!before) return { editions };
  const day = editionDate ?? before.day;
  const now = recordEdition({ name: edition, day }, await articleFiles(root, articles));
  return { editions, changes: compareEditions(before, now, redirects) };
}

function isBefore(record: EditionRecord, name: string, day: string | undefined): boolean {
  return record.name !== name && (day === undefined || record.day < day);
}

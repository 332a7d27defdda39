import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../diagnostics/problem.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { Pass } from './build-corpus.ts';
import { articleMarkdown } from './live-corpus.ts';
import { readCorpus } from './read-corpus.ts';
import {
  citationsName,
  encyclopediaName,
  indexName,
  storeFolder,
  type StoredFrontMatter,
  type StoredIndex,
} from './site-corpus.ts';

export interface WriteResult {
  readonly errors: number;
  readonly warnings: number;
  readonly articles: number;
  /** Sorted. */
  readonly problems: readonly Problem[];
}

/**
 * Runs the pass over a corpus and leaves its result where the pages look for it. With errors
 * nothing is written.
 */
export async function writeCorpus(
  root: string,
  options: { readonly store?: string } = {},
): Promise<WriteResult> {
  const { pass, encyclopedia, problems } = await readCorpus(root);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (pass && encyclopedia && errors === 0)
    await store(options.store ?? storeFolder(), pass, encyclopedia);
  return {
    errors,
    warnings: problems.length - errors,
    articles: pass?.articles ?? 0,
    problems,
  };
}

/** Bodies first, the index last: a reader never finds an index that is ahead of its bodies. */
async function store(folder: string, pass: Pass, encyclopedia: Encyclopedia): Promise<void> {
  const bodies = join(folder, 'bodies');
  await mkdir(bodies, { recursive: true });
  const { articles, citations, ...rest } = pass.assemble();
  const records: StoredIndex['articles'][number][] = [];
  const frontMatters: StoredFrontMatter[] = [];
  for (const { body, raw, ...record } of articles) {
    const markdown = articleMarkdown(pass, record);
    const { linksIn: _, ...stored } = record;
    records.push(stored);
    frontMatters.push({ id: record.id, kind: record.kind, raw, digest: record.digest });
    await writeWhole(join(bodies, `${record.id}.json`), JSON.stringify({ body, markdown }));
  }
  const kept = new Set(articles.map(({ id }) => `${id}.json`));
  for (const name of await readdir(bodies)) {
    if (!kept.has(name)) await rm(join(bodies, name), { force: true });
  }
  await writeWhole(join(folder, 'front-matter.json'), JSON.stringify(frontMatters));
  await writeWhole(join(folder, citationsName), JSON.stringify(citations));
  await writeWhole(join(folder, encyclopediaName), JSON.stringify(encyclopedia));
  const index: StoredIndex = { corpus: rest, articles: records };
  await writeWhole(join(folder, indexName), JSON.stringify(index));
}

/** Writes a file as a whole or not at all, and leaves one that is the same untouched. */
async function writeWhole(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === text) return;
  const beside = `${path}.${createHash('sha256').update(path).digest('hex').slice(0, 8)}.tmp`;
  await writeFile(beside, text);
  await rename(beside, path);
}

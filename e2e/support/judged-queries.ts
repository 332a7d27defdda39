import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';

/** What makes a query hard; the file says what each means. */
export const querySorts = [
  'name',
  'typo',
  'spelling',
  'script',
  'phrase',
  'words',
  'question',
  'shared',
] as const;

/** The script of a query; `Han` is written alike in traditional and simplified characters. */
export const queryScripts = [
  'Latin',
  'traditional',
  'simplified',
  'Han',
  'Uyghur',
  'Arabic',
  'Cyrillic',
] as const;

const wanted = z
  .array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
  .nonempty()
  .refine((ids) => new Set(ids).size === ids.length, 'The same id stands here twice.');

const judgedQuery = z.strictObject({
  /** As typed: quotation marks belong to it. */
  q: z.string().trim().min(1),
  /** Ids of articles, or `name-…` pages, best first: any of them is a right first result. */
  want: wanted,
  sort: z.enum(querySorts),
  script: z.enum(queryScripts),
  /** Where it was written from, and what is special about it. */
  from: z.string().trim().min(1),
});

export type JudgedQuery = z.output<typeof judgedQuery>;

const path = join(import.meta.dirname, '..', 'fixtures', 'judged-queries.yaml');

/** The judged queries in the order of their file. Throws when the file is not as it says. */
export async function readJudgedQueries(): Promise<readonly JudgedQuery[]> {
  return parseJudgedQueries(await readFile(path, 'utf8'));
}

export function parseJudgedQueries(yaml: string): readonly JudgedQuery[] {
  const result = z.array(judgedQuery).safeParse(load(yaml));
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path: [position, ...keys], message }) => {
    const at = typeof position === 'number' ? `query ${position + 1}` : 'the file';
    return `- ${[at, ...keys].join(', ')}: ${message}`;
  });
  throw new Error(`judged-queries.yaml is not as its head says:\n${lines.join('\n')}`);
}

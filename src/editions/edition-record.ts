import { createHash } from 'node:crypto';
import { z } from 'zod';
import { splitFrontMatter } from '../schema/split-front-matter.ts';

/** What an article may have changed in, in the order in which readers are told. */
export const editionParts = ['text', 'facts', 'names', 'sources'] as const;
export type EditionPart = (typeof editionParts)[number];

const fingerprint = z.strictObject({
  title: z.string(),
  text: z.string(),
  facts: z.string(),
  names: z.string(),
  sources: z.string(),
});

/**
 * What is kept of an edition: a fingerprint of every part of every article, enough to tell what
 * a later one has changed, a line an article.
 */
export const editionRecordSchema = z.strictObject({
  name: z.string(),
  /** `2026-11-30` */
  day: z.iso.date(),
  articles: z.record(z.string(), fingerprint),
});
export type EditionRecord = z.output<typeof editionRecordSchema>;
export type ArticleFingerprint = z.output<typeof fingerprint>;

/** An article as it lies in its file. */
export interface ArticleFile {
  readonly id: string;
  readonly text: string;
  /** Its front matter as YAML gave it. */
  readonly raw: unknown;
}

/** Which part a field of the front matter belongs to; every other is a fact. */
const partOfField: Readonly<Record<string, EditionPart | 'none'>> = {
  title: 'names',
  qualifier: 'names',
  names: 'names',
  summary: 'text',
  sources: 'sources',
  furtherReading: 'sources',
  // How far an article has come, how its links are read, and where it was found before.
  status: 'none',
  reviewer: 'none',
  means: 'none',
  redirectFrom: 'none',
};

/** The record of an edition; the same files give the same record. */
export function recordEdition(
  { name, day }: { readonly name: string; readonly day: string },
  files: readonly ArticleFile[],
): EditionRecord {
  const sorted = files.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { name, day, articles: Object.fromEntries(sorted.map((each) => [each.id, print(each)])) };
}

/** The file of a record: a line an article, so that a change of one is a line of a diff. */
export function editionFile({ name, day, articles }: EditionRecord): string {
  const lines = Object.entries(articles).map(
    ([id, article]) => `    ${JSON.stringify(id)}: ${JSON.stringify(article)}`,
  );
  const head = `  "name": ${JSON.stringify(name)},\n  "day": ${JSON.stringify(day)},\n`;
  return `{\n${head}  "articles": {\n${lines.join(',\n')}\n  }\n}\n`;
}

function print({ id, text, raw }: ArticleFile): ArticleFingerprint {
  const { split } = splitFrontMatter({ path: id, text });
  const body = text
    .slice(split?.bodyStart ?? 0)
    .replace(/\r\n/g, '\n')
    .trim();
  const fields = Object.entries((raw ?? {}) as Record<string, unknown>);
  const of = (part: EditionPart): unknown[] =>
    fields
      .filter(([key]) => (Object.hasOwn(partOfField, key) ? partOfField[key] : 'facts') === part)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const { title } = Object.fromEntries(fields);
  return {
    title: typeof title === 'string' ? title : id,
    text: digest([...of('text'), body]),
    facts: digest(of('facts')),
    names: digest(of('names')),
    sources: digest(of('sources')),
  };
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10);
}

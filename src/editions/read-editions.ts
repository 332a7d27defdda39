import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storeFolder } from '../corpus/site-corpus.ts';
import type { EditionChanges } from './compare-editions.ts';
import { editionRecordSchema, type EditionRecord } from './edition-record.ts';

/** The folder of a corpus with the records of its editions, `<day>.json` each. */
export const editionsFolder = 'editions';

/** The file of the store with what the pages tell of editions. */
export const editionsName = 'editions.json';

/** What the page of changes tells. */
export interface EditionsTold {
  /** The latest edition before this one, and what this one has changed; none before the first. */
  readonly changes?: EditionChanges | undefined;
  /** Every edition on record, newest first. */
  readonly editions: readonly {
    readonly name: string;
    readonly day: string;
    readonly articles: number;
  }[];
}

/**
 * The records of a corpus, newest first.
 *
 * @throws Error with a sentence for people where a file is no record.
 */
export async function readEditions(root: string): Promise<EditionRecord[]> {
  const folder = join(root, editionsFolder);
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const records: EditionRecord[] = [];
  for (const name of names.filter((each) => each.endsWith('.json')).sort()) {
    const path = `${editionsFolder}/${name}`;
    const record = parseEdition(await readFile(join(folder, name), 'utf8'), path);
    if (`${record.day}.json` !== name) {
      throw new Error(
        `${path} is the record of ${record.day}. Name the file \`${record.day}.json\`.`,
      );
    }
    records.push(record);
  }
  return records.reverse();
}

function parseEdition(text: string, path: string): EditionRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const parsed = editionRecordSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where =
    issue && issue.path.length > 0 ? ` (${issue.path.join('.')}: ${issue.message})` : '';
  throw new Error(
    `${path} is no record of an edition${where}. Nobody edits these files: take it back from the history.`,
  );
}

/** What the last build left for the page of changes; nothing in `dev` before the first build. */
export async function editionsTold(): Promise<EditionsTold> {
  const text = await readFile(join(storeFolder(), editionsName), 'utf8').catch(() => undefined);
  return text === undefined ? { editions: [] } : (JSON.parse(text) as EditionsTold);
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** A folder of files as it was when it was listed; paths from its root, with `/`. */
export interface SiteReader {
  readonly files: ReadonlySet<string>;
  readonly read: (path: string) => Promise<Buffer>;
}

export async function readSite(folder: string): Promise<SiteReader> {
  return {
    files: new Set(await listFiles(folder)),
    read: (path) => readFile(join(folder, path)),
  };
}

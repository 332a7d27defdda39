import { existsSync } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';

/** A file to be written; `from` is where it stood before, if it moves. */
export interface Written {
  readonly path: string;
  readonly from?: string | undefined;
  readonly content: string;
}

/**
 * Writes several files, or none: everything is written beside its place first, and if one cannot
 * be put there, those that were are put back.
 */
export async function writeTogether(files: readonly Written[]): Promise<void> {
  const parts: string[] = [];
  const undo: (() => Promise<unknown>)[] = [];
  const wait = (): void => undefined;
  // What is begun is finished: Ctrl-C would leave half of it.
  process.on('SIGINT', wait).on('SIGTERM', wait);
  try {
    for (const { path, from = path, content } of files) {
      const part = partOf(path);
      parts.push(part);
      if (from !== path && existsSync(path)) throw new Error(`${path} exists already.`);
      const { mode } = await stat(from);
      await writeFile(part, content, { mode });
    }
    for (const { path, from } of files) {
      const before = from === undefined ? await readFile(path) : undefined;
      await rename(partOf(path), path);
      undo.push(async () => {
        if (before === undefined) await rm(path);
        else await writeFile(path, before);
      });
    }
    for (const { path, from } of files) if (from !== undefined && from !== path) await rm(from);
  } catch (error) {
    for (const restore of undo.reverse()) await restore();
    throw error;
  } finally {
    for (const part of parts) await rm(part, { force: true });
    process.off('SIGINT', wait).off('SIGTERM', wait);
  }
}

function partOf(path: string): string {
  return `${path}.${process.pid}.part`;
}

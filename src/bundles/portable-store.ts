import { createHash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { replaceFile } from './replace-file.ts';

/** What is known of a stored file: from what it was made, and how it lay on the disk. */
interface Entry<Note> {
  readonly digest: string;
  readonly size: number;
  readonly modified: number;
  readonly note: Note;
}

/**
 * The portable files of the last build, so that only what changed is made again. A file counts
 * as kept while its digest is the same and nobody touched it on the disk.
 */
export interface PortableStore<Note> {
  /** The note of a file that was made from the same things; undefined when it must be made. */
  readonly kept: (path: string, digest: string) => Promise<Note | undefined>;
  readonly put: (
    path: string,
    digest: string,
    content: string | Buffer,
    note: Note,
  ) => Promise<void>;
  /** Removes what this build has neither kept nor put. Returns the paths and how many are new. */
  readonly finish: () => Promise<{ readonly paths: readonly string[]; readonly made: number }>;
}

export async function openStore<Note>(
  folder: string,
  manifest: string,
): Promise<PortableStore<Note>> {
  const before = await readManifest<Note>(manifest);
  const now = new Map<string, Entry<Note>>();
  let made = 0;
  return {
    async kept(path, digest) {
      const entry = before.get(path);
      if (entry?.digest !== digest) return undefined;
      const there = await stat(join(folder, path)).catch(() => undefined);
      if (there?.size !== entry.size || there.mtimeMs !== entry.modified) return undefined;
      now.set(path, entry);
      return entry.note;
    },
    async put(path, digest, content, note) {
      await replaceFile(join(folder, path), content);
      const there = await stat(join(folder, path));
      now.set(path, { digest, size: there.size, modified: there.mtimeMs, note });
      made += 1;
    },
    async finish() {
      for (const path of await listFiles(folder)) {
        if (!now.has(path)) await rm(join(folder, path));
      }
      await replaceFile(manifest, JSON.stringify([...now]));
      return { paths: [...now.keys()].sort(), made };
    },
  };
}

async function readManifest<Note>(manifest: string): Promise<Map<string, Entry<Note>>> {
  try {
    return new Map(JSON.parse(await readFile(manifest, 'utf8')) as [string, Entry<Note>][]);
  } catch {
    return new Map();
  }
}

/** Names a content together with whatever else decides what becomes of it. */
export function digestOf(seed: string, content: Buffer): string {
  return createHash('sha256').update(seed).update(content).digest('base64url').slice(0, 22);
}

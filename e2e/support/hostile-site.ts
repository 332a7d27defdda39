import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

const project = resolve(import.meta.dirname, '..', '..');

/** Strangers' texts, each an attack, and each allowed. */
export const hostileCorpus = join(project, 'e2e', 'fixtures', 'hostile-corpus');

/** Where `sites.setup.ts` builds it, once for all tests. */
export const hostileFolder = join(project, '.qamus', 'hostile');
export const hostileDist = join(hostileFolder, 'dist');
export const hostileRelease = join(hostileFolder, 'release');

/** Files of a folder and the digests of what is in them, by path with `/`; but for some folders. */
export async function filesOf(
  folder: string,
  without: readonly string[] = [],
): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !without.some((start) => path.startsWith(`${start}/`)));
  const digests = files.sort().map(async (path) => {
    const bytes = await readFile(join(folder, path));
    return [path, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return new Map(await Promise.all(digests));
}

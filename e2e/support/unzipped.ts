import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where `bundle.setup.ts` puts the release that the tests read from the disk. */
export const bundleFolder = resolve(import.meta.dirname, '..', '..', '.qamus', 'bundle under test');

/** The zip, unzipped where people unzip: under a name with a space and letters beyond ASCII. */
export const unzippedFolder = join(bundleFolder, 'Bücher und 書');

/** The one folder beside the launcher. */
export async function unzippedSite(): Promise<string> {
  const beside = await readdir(unzippedFolder, { withFileTypes: true }).catch(() => []);
  const folder = beside.find((entry) => entry.isDirectory());
  return join(unzippedFolder, folder?.name ?? '');
}

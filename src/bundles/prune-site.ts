import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { isAsset } from './is-asset.ts';

/** Where a build of the pages leaves the list of what it made: a JSON array of paths. */
export const siteListName = 'site-files.json';

/**
 * Removes from Astro's output what this build has not made (deleted articles, renamed images):
 * it writes over the last one. Generated files stay; only those that pages ask for are shipped.
 * Returns how many files this build made.
 */
export async function pruneSite(site: string, list: string): Promise<number> {
  const made = new Set(JSON.parse(await readFile(list, 'utf8')) as string[]);
  const stale = (await listFiles(site)).filter((path) => !made.has(path) && !isAsset(path));
  for (const path of stale) await rm(join(site, path));
  return made.size;
}

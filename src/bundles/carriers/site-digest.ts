import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

/** Fingerprint of a finished site: every name and every byte. Hexadecimal. */
export async function siteDigest(site: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of await listFiles(site)) {
    const content = await readFile(join(site, path));
    hash.update(`${path}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

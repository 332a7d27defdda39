import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CarrierFile } from './carrier.ts';
import type { ReleasedFile } from './release.ts';

/** The files with their sizes and sums, as they lie in the folder. */
export async function weighFiles(
  files: readonly CarrierFile[],
  folder: string,
): Promise<readonly ReleasedFile[]> {
  const weighed: ReleasedFile[] = [];
  for (const file of files) {
    const path = join(folder, file.name);
    weighed.push({ ...file, size: (await stat(path)).size, sha256: await sumOf(path) });
  }
  return weighed;
}

/** Whether all files lie in the folder, and nobody has altered one. */
export async function areAsWeighed(
  files: readonly ReleasedFile[],
  folder: string,
): Promise<boolean> {
  for (const { name, sha256 } of files) {
    const sum = await sumOf(join(folder, name)).catch(() => undefined);
    if (sum !== sha256) return false;
  }
  return true;
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

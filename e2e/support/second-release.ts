import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { secondDist, secondFolder } from './second-site.ts';

/**
 * Bundles the second encyclopedia as one carrier into a folder of the test's own. Returns where
 * the files lie. Other tests bundle meanwhile, so the store is a copy too.
 */
export async function bundleSecond(carrier: string, folder: string): Promise<string> {
  const work = join(folder, 'work');
  const out = join(folder, 'release');
  await cp(join(secondFolder, 'work', 'corpus'), join(work, 'corpus'), { recursive: true });
  await promisify(execFile)(process.execPath, [
    join('src', 'cli', 'bundle.ts'),
    `--${carrier}`,
    `--site=${secondDist}`,
    `--work=${work}`,
    `--out=${out}`,
  ]);
  return out;
}

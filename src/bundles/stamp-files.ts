import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** A text that changes whenever a file under a folder does: paths, sizes and times, no contents. */
export async function stampFiles(folder: string): Promise<string> {
  const stamps = (await listFiles(folder)).map(async (path) => {
    const { size, mtimeMs } = await stat(join(folder, path));
    return `${path} ${size} ${mtimeMs}`;
  });
  return (await Promise.all(stamps)).join('\n');
}

import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file by putting a finished one in its place: nobody sees half of it, and other names
 * (hard links) of the file that stood there keep what they had.
 */
export async function replaceFile(path: string, content: string | Buffer): Promise<void> {
  const finished = `${path}.${process.pid}.part`;
  try {
    await writeFile(finished, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(finished, content);
  }
  await rename(finished, path);
}

import { chmod, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const byteOrderMark = '\ufeff';

/**
 * Puts a text in the place of the one that was read, at once and whole: it is written beside it
 * under a hidden name and renamed. A byte-order mark and the permissions stay. A file that is not
 * as it was read any more is left alone, and the answer is false. `before` undefined makes a file.
 */
export async function writeText(
  path: string,
  before: string | undefined,
  after: string,
): Promise<boolean> {
  const now = await readFile(path, 'utf8').catch(() => undefined);
  if (now?.replace(byteOrderMark, '') !== before && now !== before) return false;
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  await mkdir(dirname(path), { recursive: true });
  try {
    const handle = await open(part, 'wx');
    try {
      await handle.writeFile(now?.startsWith(byteOrderMark) ? byteOrderMark + after : after);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (before !== undefined) await chmod(part, (await stat(path)).mode);
    await rename(part, path);
    return true;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

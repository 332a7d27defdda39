import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Gives files of one folder a second name in another; copies where the disk has no links. */
export async function linkTree(paths: readonly string[], from: string, to: string): Promise<void> {
  const folders = new Set(paths.map((path) => dirname(join(to, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const path of paths) {
    try {
      await link(join(from, path), join(to, path));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (!['EPERM', 'EXDEV', 'EMLINK', 'ENOTSUP', 'ENOSYS'].includes(code)) throw error;
      await copyFile(join(from, path), join(to, path));
    }
  }
}

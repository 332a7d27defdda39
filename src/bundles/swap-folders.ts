import { existsSync } from 'node:fs';
import { rename as renameOnDisk, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { BuildFailure } from './build-failure.ts';
import type { BuildFolders } from './build-folders.ts';

export type Rename = (from: string, to: string) => Promise<void>;

type SwapFolders = Pick<BuildFolders, 'out' | 'next' | 'previous'>;

/**
 * Puts the finished `next` in the place of `out`: two renames. What stood there is kept in
 * `previous`. When the second rename fails, the first is undone.
 */
export async function swapFolders(
  { out, next, previous }: SwapFolders,
  rename: Rename = renamePatiently,
): Promise<void> {
  await rm(previous, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, previous).catch(explain(out));
  try {
    await rename(next, out);
  } catch (error) {
    if (existsSync(previous)) await rename(previous, out);
    explain(out)(error);
  }
}

/** Undoes a swap that was killed between its two renames. Returns whether there was one. */
export async function mendSwap(
  { out, previous }: Pick<SwapFolders, 'out' | 'previous'>,
  rename: Rename = renamePatiently,
): Promise<boolean> {
  if (existsSync(out) || !existsSync(previous)) return false;
  await rename(previous, out);
  return true;
}

/** Virus scanners and file managers hold a folder for a moment on Windows. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await renameOnDisk(from, to);
      return;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (attempt === 5 || !['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error;
      await wait(100 * attempt);
    }
  }
}

function explain(out: string): (error: unknown) => never {
  return (error) => {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EXDEV') {
      throw new BuildFailure(
        `The output folder ${out} lies on another disk than the work folder. Name a work folder beside it with --work.`,
      );
    }
    if (code === 'EPERM' || code === 'EACCES' || code === 'EBUSY') {
      throw new BuildFailure(
        `The output folder ${out} is in use (${code}). Close the programs that have it open and build again.`,
      );
    }
    throw error;
  };
}

import { rm } from 'node:fs/promises';
import type { BuildFolders } from './build-folders.ts';
import { lockWork } from './build-lock.ts';
import { mendSwap, swapFolders, type Rename } from './swap-folders.ts';

/** One stage of a build. It returns what it did in a few words, e.g. `412 pages`. */
export interface BuildStep {
  readonly name: string;
  readonly run: () => Promise<string>;
}

export interface BuildOptions {
  /** Told after each step: its name, what it did, and the seconds it took. */
  readonly report?: ((step: string, done: string, seconds: number) => void) | undefined;
  readonly rename?: Rename | undefined;
}

/**
 * Runs the steps that make `folders.next`, then puts it in the place of `folders.out`. Until the
 * last moment `out` is not touched: whatever step fails or is killed, readers keep the last good
 * site, and the next build starts from a clean `next`.
 */
export async function buildSite(
  steps: readonly BuildStep[],
  folders: BuildFolders,
  { report, rename }: BuildOptions = {},
): Promise<void> {
  const unlock = await lockWork(folders.work);
  try {
    if (await mendSwap(folders, rename)) report?.('mended', 'the last build was interrupted', 0);
    await rm(folders.next, { recursive: true, force: true });
    for (const step of steps) {
      const start = performance.now();
      const done = await step.run();
      report?.(step.name, done, (performance.now() - start) / 1000);
    }
    await swapFolders(folders, rename);
  } finally {
    await unlock();
  }
}

import { watch, type FSWatcher } from 'node:fs';

/** Editors save in several steps; what comes within this many milliseconds is one change. */
const pause = 80;

/**
 * Calls `work` now and after each change under a folder, one call after the other. Files of
 * editors and of ours, hidden or half written, are no change. Ends when the signal says so.
 */
export async function watchCorpus(
  root: string,
  work: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let wake: (() => void) | undefined;
  let isChanged = false;
  const tell = (): void => {
    isChanged = true;
    wake?.();
  };
  const watcher: FSWatcher = watch(root, { recursive: true }, (_, path) => {
    const name = path?.split(/[/\\]/).at(-1) ?? '';
    if (!/^[.#]|~$|\.(?:part|swp|tmp)$/.test(name)) tell();
  });
  watcher.on('error', tell);
  signal.addEventListener('abort', tell);
  try {
    while (!signal.aborted) {
      isChanged = false;
      await work();
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (isChanged) resolve();
      });
      await new Promise((resolve) => setTimeout(resolve, signal.aborted ? 0 : pause));
    }
  } finally {
    watcher.close();
  }
}

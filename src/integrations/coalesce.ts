/**
 * Gathers paths until none has come for `wait` milliseconds and hands them to `work`, each once,
 * in order of their first coming. One call of `work` ends before the next begins, so what it
 * shows never goes back in time; what comes meanwhile is handed over together afterwards. Work
 * that fails is told on the terminal.
 */
export function coalesce(
  work: (paths: readonly string[]) => Promise<void>,
  wait: number,
): (path: string) => void {
  let gathered = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;

  const start = (): void => {
    timer = undefined;
    if (isBusy || gathered.size === 0) return;
    const paths = [...gathered];
    gathered = new Set();
    isBusy = true;
    void work(paths)
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        isBusy = false;
        if (timer === undefined) start();
      });
  };
  return (path) => {
    gathered.add(path);
    clearTimeout(timer);
    timer = setTimeout(start, wait);
  };
}

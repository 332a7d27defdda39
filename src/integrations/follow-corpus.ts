import { resolve, sep } from 'node:path';
import type { HookParameters } from 'astro';
import { printProblems } from '../cli/print-problems.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];
type RefreshContent = HookParameters<'astro:server:setup'>['refreshContent'];

/** Reads the corpus for `astro dev`: the good articles are shown, the problems printed. */
export async function readCorpusForDev(root: string): Promise<void> {
  try {
    const { problems, errors } = await writeCorpus(root, { tolerant: true });
    await printProblems(root, problems);
    if (errors > 0) console.error(`${errors} to mend before the site can be built.\n`);
  } catch (error) {
    console.error(`The corpus could not be read: ${(error as Error).message}`);
  }
}

/** Reads the corpus again after each change and shows it; nothing that is typed ends `dev`. */
export function watchCorpus(server: DevServer, root: string, refreshContent: RefreshContent): void {
  const folder = resolve(root) + sep;
  let pending: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const show = async (): Promise<void> => {
    await readCorpusForDev(root);
    try {
      await refreshContent?.({ loaders: ['qamus-corpus'] });
    } catch (error) {
      console.error((error as Error).message);
    }
    // Astro keeps the list of pages until it is told that content has changed.
    for (const environment of Object.values(server.environments)) {
      environment.hot.send('astro:content-changed', {});
    }
    server.environments.client.hot.send({ type: 'full-reload' });
  };
  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder)) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      work = work.then(show);
    }, 120);
  });
}

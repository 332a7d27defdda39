import { engineOptions, type PagefindEngine } from './pagefind-engine.ts';
import { loadScript } from './load-script.ts';
import { engineScript, searchFolder } from './script-name.ts';

declare global {
  /** Set by the engine script. */
  var qamusSearch: PagefindEngine | undefined;
}

let loading: Promise<PagefindEngine> | undefined;

/** Loads the search engine into the page, once; after a failure the next call tries again. */
export function loadEngine(): Promise<PagefindEngine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<PagefindEngine> {
  await loadScript(`${searchFolder}/${engineScript}`, 'the search engine could not be loaded');
  const engine = globalThis.qamusSearch;
  if (!engine) throw new Error('the search engine did not start');
  await engine.options(engineOptions);
  await engine.init();
  return engine;
}

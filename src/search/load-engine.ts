import { engineOptions, type PagefindEngine } from './pagefind-engine.ts';
import { loadScript } from './load-script.ts';
import { engineScript, searchFolder } from './script-name.ts';

declare global {
  /** Set by the engine script. */
  var qamusSearch: PagefindEngine | undefined;
  /** What has begun to load: several scripts of a page ask for it. */
  var qamusSearchLoading: Promise<PagefindEngine> | undefined;
}

/** Loads the search engine into the page, once; after a failure the next call tries again. */
export function loadEngine(): Promise<PagefindEngine> {
  globalThis.qamusSearchLoading ??= load().catch((error: unknown) => {
    globalThis.qamusSearchLoading = undefined;
    throw error;
  });
  return globalThis.qamusSearchLoading;
}

async function load(): Promise<PagefindEngine> {
  await loadScript(`${searchFolder}/${engineScript}`, 'the search engine could not be loaded');
  const engine = globalThis.qamusSearch;
  if (!engine) throw new Error('the search engine did not start');
  await engine.options(engineOptions);
  await engine.init();
  return engine;
}

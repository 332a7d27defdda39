import { loadScript } from './load-script.ts';
import { namesScript, searchFolder } from './script-name.ts';
import type { Suggestion } from './suggestion.ts';

export type { MatchedName, Suggestion } from './suggestion.ts';

/** The names of an encyclopedia, of which only the parts that are asked for are loaded. */
export interface NamesEngine {
  /**
   * Best first, each entity once; empty for a text without letters. Rejects when a part could not
   * be loaded; the next call tries again.
   */
  suggest(text: string, limit: number): Promise<Suggestion[]>;
}

declare global {
  /** Set by the script of the names. */
  var qamusNames: NamesEngine | undefined;
  /** What has begun to load: several scripts of a page ask for it. */
  var qamusNamesLoading: Promise<NamesEngine> | undefined;
}

/** Loads the names into the page, once; after a failure the next call tries again. */
export function loadNames(): Promise<NamesEngine> {
  globalThis.qamusNamesLoading ??= load().catch((error: unknown) => {
    globalThis.qamusNamesLoading = undefined;
    throw error;
  });
  return globalThis.qamusNamesLoading;
}

/** What a reader may mean who has typed so much: see {@link NamesEngine}. */
export function suggest(engine: NamesEngine, text: string, limit: number): Promise<Suggestion[]> {
  return engine.suggest(text, limit);
}

async function load(): Promise<NamesEngine> {
  await loadScript(`${searchFolder}/${namesScript}`, 'the names could not be loaded');
  const engine = globalThis.qamusNames;
  if (!engine) throw new Error('the names did not start');
  return engine;
}

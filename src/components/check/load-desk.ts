import type { CheckDesk } from '../../checking/check-desk.ts';
import type { CheckingEngine } from '../../checking/engine.ts';
import { checkingFolder, checkingScripts, textsScript } from '../../checking/script-name.ts';
import { loadScript } from '../../search/load-script.ts';

/** A desk, and the texts of files, wherever they lie. */
export interface LoadedDesk {
  readonly desk: CheckDesk;
  readonly textOf: (path: string) => Promise<string | undefined>;
}

let loading: Promise<LoadedDesk> | undefined;

/**
 * Loads what checks, once; after a failure the next call tries again.
 *
 * @throws where it cannot be loaded, or the browser cannot run it.
 */
export function loadDesk(): Promise<LoadedDesk> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<LoadedDesk> {
  const scripts = Object.values(checkingScripts);
  await Promise.all(scripts.map((name) => loadScript(`${checkingFolder}/${name}`)));
  const engine: CheckingEngine | undefined = globalThis.qamusChecking;
  const { qamusParser: parser, qamusConfig: config, qamusCarried: carried } = globalThis;
  if (!engine || parser === undefined || !config || !carried) throw new Error('incomplete');
  const desk = await engine.open({ parser, config: config.default, carried });
  const { shortened, articles } = carried;
  return {
    desk,
    textOf: async (path) => {
      const at = shortened ? articles.findIndex((file) => file.path === path) : -1;
      const part = shortened?.parts[at];
      if (part === undefined) return desk.textOf(path);
      if (!globalThis.qamusTexts?.[part])
        await loadScript(`${checkingFolder}/${textsScript(part)}`);
      return globalThis.qamusTexts?.[part]?.[path];
    },
  };
}

import { loadScript } from './load-script.ts';
import { engineScript, scriptNameOf } from './script-name.ts';

/*
 * Runs in the reader's browser, within the engine script, in the place of the browser's own
 * `fetch` and `Worker`: from `file://` a page may load scripts and nothing else.
 */

declare global {
  /** Files of the index that have arrived, base64, by their path; emptied as they are read. */
  var qamusIndex: Record<string, string> | undefined;
}

const folder =
  typeof document !== 'undefined' && document.currentScript instanceof HTMLScriptElement
    ? document.currentScript.src.replace(new RegExp(`${engineScript}(?:[?#].*)?$`, 'u'), '')
    : '';

/** Answers a request for a file of the index by loading the script that carries it. */
export async function fetch(request: string): Promise<Response> {
  const path = request.replace(/^index\//u, '').replace(/\?.*$/u, '');
  await loadScript(folder + scriptNameOf(path));
  const encoded = globalThis.qamusIndex?.[path];
  if (encoded === undefined) throw new Error(`${path} is not in the search index`);
  delete globalThis.qamusIndex?.[path];
  return new Response(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
}

export const Worker = undefined;

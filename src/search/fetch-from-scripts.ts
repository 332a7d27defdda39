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

/**
 * Answers a request for a file of the index by loading the script that carries it; the engine
 * script carries some itself.
 */
export async function fetch(request: string): Promise<Response> {
  const path = request.replace(/^index\//u, '').replace(/\?.*$/u, '');
  if (globalThis.qamusIndex?.[path] === undefined) await loadScript(folder + scriptNameOf(path));
  const encoded = globalThis.qamusIndex?.[path];
  if (encoded === undefined) throw new Error(`${path} is not in the search index`);
  delete globalThis.qamusIndex?.[path];
  return new Response(bytesOf(encoded));
}

function bytesOf(encoded: string): Uint8Array<ArrayBuffer> {
  const characters = atob(encoded);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

export const Worker = undefined;

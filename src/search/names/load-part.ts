import { loadScript } from '../load-script.ts';
import { namesScript, partScriptOf } from '../script-name.ts';
import type { LoadPart, NamesPart } from './names-data.ts';

/* Runs in the reader's browser, within the script of the names. */

declare global {
  /** Parts that have arrived, by their name; emptied as they are read. */
  var qamusNameParts: Record<string, NamesPart> | undefined;
}

const folder =
  typeof document !== 'undefined' && document.currentScript instanceof HTMLScriptElement
    ? document.currentScript.src.replace(new RegExp(`${namesScript}(?:[?#].*)?$`, 'u'), '')
    : '';

/** Loads parts of one edition as scripts, since a page may load nothing else from `file://`. */
export function partLoader(edition: string): LoadPart {
  return async (name) => {
    const file = partScriptOf(edition, name);
    await loadScript(folder + file);
    const part = globalThis.qamusNameParts?.[file];
    if (!part) throw new Error(`${file} has no names`);
    delete globalThis.qamusNameParts?.[file];
    return part;
  };
}

/** The folder of the index, beside the pages. */
export const searchFolder = 'search';

/** The script that a page loads to search; it loads the others. */
export const engineScript = 'engine.js';

/** The script that carries a file of the index: `fragment/en_1f.pf_fragment` and the like. */
export function scriptNameOf(indexPath: string): string {
  return `${indexPath.replace(/[^a-z0-9_]+/giu, '-')}.js`;
}

/** The script with which names are found; it loads the parts they lie in. */
export const namesScript = 'names.js';

/** A part of the names: the edition in its name keeps a browser from mixing two. */
export function partScriptOf(edition: string, part: string): string {
  return `names-${edition}-${part}.js`;
}

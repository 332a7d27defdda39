import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** One file made of several that a page asks for; paths from the site's root. */
interface Bundle {
  readonly path: string;
  /** In the order in which the page asks for them. */
  readonly sources: readonly string[];
}

/** One classic script made of the module scripts of a page. */
export type ScriptBundle = Bundle;

/** One style sheet made of those that stand behind each other in a page. */
export type StyleBundle = Bundle;

/** Where everything generated lives, fonts and styles included. */
export const assetsFolder = 'assets';

/**
 * The name of a bundle. The names of its sources carry a hash of what they hold and import, so
 * theirs is enough: pages are written without waiting for the bundle.
 */
export function bundleName(sources: readonly string[], ending: 'css' | 'js' = 'js'): string {
  const hash = createHash('sha256').update(sources.join('\n')).digest('hex').slice(0, 10);
  const first = basename(sources[0] ?? 'page').split('.')[0] ?? '';
  const name = first
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${assetsFolder}/${name.slice(0, 20) || 'page'}.${hash}.${ending}`;
}

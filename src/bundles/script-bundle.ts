import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** One classic script made of the module scripts of a page; paths from the site's root. */
export interface ScriptBundle {
  readonly path: string;
  /** In the order in which the page runs them. */
  readonly sources: readonly string[];
}

/** Where everything generated lives, fonts and styles included. */
export const assetsFolder = 'assets';

/**
 * The name of a bundle. The names of its sources carry a hash of what they hold and import, so
 * theirs is enough: pages are written without waiting for the bundle.
 */
export function bundleName(sources: readonly string[]): string {
  const hash = createHash('sha256').update(sources.join('\n')).digest('hex').slice(0, 10);
  const first = basename(sources[0] ?? 'page').split('.')[0] ?? '';
  const name = first
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${assetsFolder}/${name.slice(0, 20) || 'page'}.${hash}.js`;
}

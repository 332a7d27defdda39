import { cssUrls } from './css-urls.ts';
import type { PageFacts } from './make-portable.ts';
import { resolveAddress } from './site-address.ts';

export interface FinishedSite {
  /** Every file of the site, from its root, with `/`. */
  readonly files: ReadonlySet<string>;
  /** By path. */
  readonly pages: ReadonlyMap<string, PageFacts>;
  /** Text of every style sheet, by path. */
  readonly styles: ReadonlyMap<string, string>;
}

/**
 * Reads a finished site like the most literal of readers: every address must lead to a file that
 * exists (capitals count) and to an anchor on it, no id may stand twice on a page, and nothing
 * may be fetched from another host. Returns one sentence for each finding, sorted by page.
 */
export function checkLinks({ files, pages, styles }: FinishedSite): string[] {
  const anchors = new Map([...pages].map(([path, { ids }]) => [path, new Set(ids)]));
  const folded = new Map([...files].map((file) => [file.toLowerCase(), file]));
  const found: string[] = [];

  const check = (from: string, url: string, use: 'load' | 'link'): void => {
    // Relative addresses only: one that begins with `/` never works from the disk.
    if (/^\s*\/(?!\/)/.test(url)) {
      found.push(`${from}: "${url}" begins at the root of the host, which fails offline`);
      return;
    }
    const target = resolveAddress(url, from, '/');
    if (target.type === 'external') {
      if (use === 'load' && !target.url.startsWith('data:')) {
        found.push(`${from}: "${url}" is fetched from another host`);
      }
    } else if (target.type !== 'site') {
      found.push(
        `${from}: "${url}" ${target.type === 'outside' ? 'leaves the site' : 'is no address'}`,
      );
    } else if (!files.has(target.path)) {
      const other = folded.get(target.path.toLowerCase());
      const hint = other === undefined ? '' : ` (there is ${other}; capitals count)`;
      found.push(
        `${from}: "${url}" leads to ${target.path || 'a folder'}, which does not exist${hint}`,
      );
    } else if (target.fragment !== '' && target.fragment !== 'top') {
      const there = anchors.get(target.path);
      if (there && !there.has(target.fragment)) {
        found.push(`${from}: "${url}" leads to an anchor that ${target.path} does not have`);
      }
    }
  };

  for (const [path, { ids, links, loads }] of pages) {
    for (const id of duplicates(ids)) found.push(`${path}: the id "${id}" stands more than once`);
    for (const url of loads) check(path, url, 'load');
    for (const url of links) check(path, url, 'link');
  }
  for (const [path, css] of styles) for (const { url } of cssUrls(css)) check(path, url, 'load');
  return found.sort();
}

function duplicates(ids: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
}

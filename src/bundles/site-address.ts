import { posix } from 'node:path';

/** What an address in a page or style sheet leads to. */
export type Target =
  /** A file of the site: its path from the root (decoded, no leading `/`), and the fragment. */
  | { readonly type: 'site'; readonly path: string; readonly fragment: string }
  | { readonly type: 'external'; readonly url: string }
  /** Leaves the folder of the site, though not its host. */
  | { readonly type: 'outside' }
  | { readonly type: 'invalid' };

const host = 'https://site.invalid';
const root = `${host}/0/1/2/site/`;

/**
 * Resolves `url` as found in the file `from` (path from the root) of a site that lives under
 * `base`. An empty path of the result is the folder of the site itself.
 */
export function resolveAddress(url: string, from: string, base: string): Target {
  const text = url.trim();
  const absolute = text.startsWith('/') && !text.startsWith('//');
  const home = absolute ? host + base : root;
  if (!URL.canParse(text, root)) return { type: 'invalid' };
  const resolved = new URL(text, absolute ? host : root + encodeURI(from));
  if (resolved.origin !== host) return { type: 'external', url: resolved.href };
  if (!resolved.href.startsWith(home)) return { type: 'outside' };
  try {
    const path = decodeURIComponent(resolved.pathname.slice(home.length - host.length));
    return { type: 'site', path, fragment: decodeURIComponent(resolved.hash.slice(1)) };
  } catch {
    return { type: 'invalid' };
  }
}

/**
 * An address from the site's root, `/base/a/x.css?q#f`, as one relative to the file `from`; any
 * other address comes back as it is, and so does one that leaves the base.
 */
export function relativeAddress(url: string, from: string, base: string): string {
  const text = url.trim();
  if (!text.startsWith(base) || text.startsWith('//')) return url;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(text.slice(base.length)) ?? [];
  return relativePath(from, path === '' ? 'index.html' : path) + rest;
}

/** The way from the folder of one file of the site to another file. */
export function relativePath(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

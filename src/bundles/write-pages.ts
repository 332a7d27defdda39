import type { SiteReader } from './site-reader.ts';
import { routes } from '../entities/routes.ts';
import { stripIndexTemplate } from '../search/index-template.ts';
import { BuildFailure } from './build-failure.ts';
import { listed } from './listed.ts';
import { makeNotFound } from './make-not-found.ts';
import { makePortable, type PortablePage } from './make-portable.ts';
import type { NeededSheets } from './needed-sheets.ts';
import { digestOf, type PortableStore } from './portable-store.ts';
import { assetsFolder } from './script-bundle.ts';
import { resolveAddress } from './site-address.ts';

/** Everything about a page but its text. */
export type PageNote = Omit<PortablePage, 'html' | 'problems'>;

/** What the store keeps with a file: pages have facts, other files nothing. */
export type Note = PageNote | null;

/** The generated style sheet of the fonts. */
export const fontStyles = `${assetsFolder}/fonts.css`;

/** The script that shows a page together with its fonts. */
export const fontScript = `${assetsFolder}/fonts.js`;

/** What the writing of every file needs. */
export interface PortableWork {
  readonly site: SiteReader;
  readonly store: PortableStore<Note>;
  readonly sheets: NeededSheets;
  readonly base: string;
  /** Part of every digest: the code of the pass, its settings, the classes that scripts bring. */
  readonly seed: string;
}

/**
 * Writes every page but the one for unknown addresses; what each says of itself, by its path.
 *
 * @throws BuildFailure naming what the policy or `file://` would refuse, and where.
 */
export async function writePages({
  site,
  sheets,
  store,
  base,
  seed,
}: PortableWork): Promise<Map<string, PageNote>> {
  const pages = new Map<string, PageNote>();
  const refused: string[] = [];
  for (const path of site.files) {
    if (!path.endsWith('.html') || path === routes.notFound()) continue;
    const source = await site.read(path);
    const digest = digestOf(seed, source);
    const known = await store.kept(path, digest);
    if (known) {
      pages.set(path, known);
      continue;
    }
    const html = stripIndexTemplate(source.toString('utf8'));
    const {
      html: portable,
      problems,
      ...page
    } = makePortable(html, { page: path, base, fontStyles, fontScript, isNeeded: sheets.isNeeded });
    pages.set(path, page);
    if (problems.length === 0) await store.put(path, digest, portable, page);
    else refused.push(...problems.map((problem) => `${path} holds ${problem}`));
  }
  if (refused.length > 0) throw new BuildFailure(listed('Pages cannot be made portable', refused));
  return pages;
}

/** Writes the page for unknown addresses, which a host serves from anywhere. */
export async function writeNotFound({ site, store, base }: PortableWork): Promise<void> {
  const path = routes.notFound();
  if (!site.files.has(path)) return;
  const html = stripIndexTemplate((await site.read(path)).toString('utf8'));
  const styles = new Map<string, string>();
  for (const [, href = ''] of html.matchAll(/<link\b[^>]*\bhref="([^"]*)"/g)) {
    const target = resolveAddress(href, path, base);
    if (target.type === 'site' && target.path.endsWith('.css')) {
      styles.set(target.path, (await site.read(target.path)).toString('utf8'));
    }
  }
  const alone = makeNotFound(html, { base, readStyles: (name) => styles.get(name) ?? '' });
  const digest = digestOf('', Buffer.from(alone));
  if ((await store.kept(path, digest)) === undefined) await store.put(path, digest, alone, null);
}

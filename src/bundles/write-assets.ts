import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScripts } from './bundle-scripts.ts';
import { cssUrls } from './css-urls.ts';
import { isAsset } from './is-asset.ts';
import type { PageFacts } from './make-portable.ts';
import { digestOf } from './portable-store.ts';
import { assetsFolder, type ScriptBundle, type StyleBundle } from './script-bundle.ts';
import { relativeAddress, resolveAddress } from './site-address.ts';
import { splice } from './splice.ts';
import type { PortableWork } from './write-pages.ts';

/** The generated files that pages ask for by themselves. */
export function assetsOf(pages: ReadonlyMap<string, PageFacts>): Set<string> {
  const assets = new Set<string>();
  for (const [page, { loads, links }] of pages) {
    for (const url of [...loads, ...links]) noteAsset(assets, url, page);
  }
  return assets;
}

/** Writes a bundle of scripts; the generated files it names are added to `assets`. */
export async function writeBundle(
  bundle: ScriptBundle,
  { store, base, seed }: PortableWork,
  folders: { readonly site: string; readonly portable: string },
  assets: Set<string>,
): Promise<void> {
  const digest = digestOf(seed, Buffer.from(bundle.sources.join('\n')));
  const isKept = (await store.kept(bundle.path, digest)) !== undefined;
  const text = isKept
    ? await readFile(join(folders.portable, bundle.path), 'utf8')
    : await bundleScripts(bundle, { site: folders.site, base, assets: assetsFolder });
  if (!isKept) await store.put(bundle.path, digest, text, null);
  for (const [name] of text.matchAll(new RegExp(`\\b${assetsFolder}/[\\w.-]+`, 'g')))
    assets.add(name);
}

/** Writes style sheets made one; the generated files they name are added to `assets`. */
export async function writeStyles(
  { path, sources }: StyleBundle,
  { site, store, base, seed }: PortableWork,
  assets: Set<string>,
): Promise<void> {
  const sheets = await Promise.all(sources.map((source) => site.read(source)));
  const css = sheets.map((sheet) => sheet.toString('utf8').trimEnd()).join('\n');
  const digest = digestOf(seed, Buffer.from(css));
  const text = portableStyles(css, path, base, assets);
  if ((await store.kept(path, digest)) === undefined) await store.put(path, digest, text, null);
}

/** A style sheet whose addresses are relative to it; generated files among them are noted. */
function portableStyles(css: string, path: string, base: string, assets: Set<string>): string {
  const edits = cssUrls(css).map(({ url, start, end }) => {
    const text = relativeAddress(url, path, base);
    noteAsset(assets, text, path);
    return { start, end, text };
  });
  return splice(css, edits);
}

/** Writes the generated files that are wanted, and what their style sheets want in turn. */
export async function writeAssets(wanted: ReadonlySet<string>, work: PortableWork): Promise<void> {
  const { site, store, base, seed } = work;
  const queue = new Set(wanted);
  // A set grows while it is walked: what a style sheet wants comes up later in the same walk.
  for (const path of queue) {
    if (!site.files.has(path) || !isAsset(path)) continue;
    const content = await site.read(path);
    if (!path.endsWith('.css')) {
      await writeCopy(path, content, work);
      continue;
    }
    const text = portableStyles(content.toString('utf8'), path, base, queue);
    const digest = digestOf(seed, content);
    if ((await store.kept(path, digest)) === undefined) await store.put(path, digest, text, null);
  }
}

export async function writeCopy(
  path: string,
  content: Buffer,
  { store }: Pick<PortableWork, 'store'>,
): Promise<void> {
  const digest = digestOf('', content);
  if ((await store.kept(path, digest)) === undefined) await store.put(path, digest, content, null);
}

function noteAsset(assets: Set<string>, url: string, from: string): void {
  const target = resolveAddress(url, from, '/');
  if (target.type === 'site' && isAsset(target.path)) assets.add(target.path);
}

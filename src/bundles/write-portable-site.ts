import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version as esbuildVersion } from 'esbuild';
import { awaitFontsScript, awaitFontsStyle } from './await-fonts.ts';
import type { BuildFolders } from './build-folders.ts';
import { routes } from '../entities/routes.ts';
import { isAsset } from './is-asset.ts';
import { neededSheets } from './needed-sheets.ts';
import { linkTree } from './link-tree.ts';
import { listFiles } from './list-files.ts';
import type { PageFacts } from './make-portable.ts';
import { openStore } from './portable-store.ts';
import { assetsFolder } from './script-bundle.ts';
import { readSite } from './site-reader.ts';
import { subsetFonts } from './subset-fonts.ts';
import { allCharacters } from './used-characters.ts';
import { assetsOf, writeAssets, writeBundle, writeCopy, writeStyles } from './write-assets.ts';
import {
  fontScript,
  fontStyles,
  writeNotFound,
  writePages,
  type Note,
  type PortableWork,
} from './write-pages.ts';

export interface PortableSite {
  /** What each page says of itself, by its path. */
  readonly facts: ReadonlyMap<string, PageFacts>;
  readonly files: number;
  /** Files made anew; the others were linked. */
  readonly made: number;
}

/**
 * From Astro's output to the portable site: `folders.site` to `folders.next`, by way of the
 * store, whose unchanged files are linked and not made again.
 *
 * @throws BuildFailure naming each page that holds something `file://` or the policy refuses.
 */
export async function writePortableSite(
  folders: Pick<BuildFolders, 'site' | 'portable' | 'next' | 'cache'>,
  base: string,
): Promise<PortableSite> {
  const site = await readSite(folders.site);
  const sheets = await neededSheets(site);
  const work: PortableWork = {
    site,
    sheets,
    store: await openStore<Note>(folders.portable, join(folders.cache, 'portable.json')),
    base,
    seed: `${await engineDigest()} ${base} ${sheets.scripted.join(' ')}`,
  };
  const pages = await writePages(work);
  const assets = assetsOf(pages);
  const bundles = new Map([...pages.values()].map(({ bundle }) => [bundle?.path, bundle]));
  for (const bundle of bundles.values()) {
    if (bundle) await writeBundle(bundle, work, folders, assets);
  }
  const styles = new Map(
    [...pages.values()].flatMap((page) => page.styles.map((each) => [each.path, each] as const)),
  );
  for (const each of styles.values()) await writeStyles(each, work, assets);
  await writeAssets(assets, work);
  // Readers come to an article first, and most of them to nothing else.
  const isArticle = (path: string): boolean =>
    work.site.files.has(routes.markdown(path.replace(/\.html$/, '')));
  const [articles, others] = [true, false].map((isIt) =>
    [...pages].flatMap(([path, page]) => (isArticle(path) === isIt ? page.characters : [])),
  );
  const characters = allCharacters(articles ?? [], others);
  const fonts = await subsetFonts(characters, join(folders.cache, 'fonts'));
  await writeCopy(fontStyles, Buffer.from(`${fonts.styles}\n${awaitFontsStyle}\n`), work);
  await writeCopy(fontScript, Buffer.from(awaitFontsScript), work);
  for (const [path, font] of fonts.files) await writeCopy(`${assetsFolder}/${path}`, font, work);
  for (const path of work.site.files) {
    if (!path.endsWith('.html') && !isAsset(path))
      await writeCopy(path, await work.site.read(path), work);
  }
  await writeNotFound(work);

  const { paths, made } = await work.store.finish();
  await linkTree(paths, folders.portable, folders.next);
  return { facts: pages, files: paths.length, made };
}

/** Changes with the code of the pass, so that a changed one makes every file again. */
async function engineDigest(): Promise<string> {
  const hash = createHash('sha256').update(esbuildVersion);
  for (const name of await listFiles(import.meta.dirname)) {
    // What is made of the finished site lies in folders of its own.
    if (!name.includes('/') && !name.endsWith('.test.ts'))
      hash.update(await readFile(join(import.meta.dirname, name)));
  }
  return hash.digest('hex');
}

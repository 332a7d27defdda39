import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { preparePage } from './prepare-page.ts';
import { wrapIndex } from './wrap-index.ts';

export interface IndexSiteOptions {
  /** The pages as Astro wrote them, flat, with the templates that only the index reads. */
  readonly siteFolder: string;
  /** The folder that becomes `search/` beside the pages; other scripts in it are removed. */
  readonly outFolder: string;
  /** How words are stemmed: ISO 639-1. Default `en`, also for `zh`, `ja` and `th`. */
  readonly language?: string | undefined;
  readonly onProgress?: ((filesRead: number, files: number) => void) | undefined;
}

/** Languages in which Pagefind would look for words itself, where each character is one. */
const segmented: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);
/** Pages on their way to Pagefind at once. */
const batchSize = 32;

/**
 * Builds the search index of a site and writes it as scripts. `pages` counts what can be found,
 * entries included; `bytes` what was written. Throws what Pagefind complains of.
 */
export async function indexSite(
  options: IndexSiteOptions,
): Promise<{ pages: number; bytes: number }> {
  const { siteFolder, outFolder, language = 'en', onProgress } = options;
  const files = (await readdir(siteFolder)).filter((name) => name.endsWith('.html')).sort();
  const index = await open(segmented.has(language) ? 'en' : language);
  try {
    let pages = 0;
    for (let at = 0; at < files.length; at += batchSize) {
      const batch = files.slice(at, at + batchSize);
      const prepared = await Promise.all(
        batch.map(async (name) =>
          preparePage(name, await readFile(join(siteFolder, name), 'utf8')),
        ),
      );
      const found = prepared.flat();
      const answers = await Promise.all(
        found.map(({ url, html }) => index.addHTMLFile({ url, content: html })),
      );
      refuse(answers.flatMap(({ errors }) => errors));
      pages += found.length;
      onProgress?.(at + batch.length, files.length);
    }
    const bundle = await index.getFiles();
    refuse(bundle.errors);
    return { pages, bytes: await writeScripts(outFolder, await wrapIndex(bundle.files)) };
  } finally {
    await close();
  }
}

async function open(language: string): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({
    forceLanguage: language,
    keepIndexUrl: true,
  });
  refuse(errors);
  if (!index) throw new Error('the search index could not be created');
  return index;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index failed: ${errors.join('; ')}`);
}

/** Answers with the number of bytes written. */
async function writeScripts(
  folder: string,
  scripts: readonly { readonly name: string; readonly text: string }[],
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const names = new Set(scripts.map(({ name }) => name));
  const stale = (await readdir(folder)).filter((name) => name.endsWith('.js') && !names.has(name));
  await Promise.all(stale.map((name) => rm(join(folder, name))));
  let bytes = 0;
  for (const { name, text } of scripts) {
    await writeFile(join(folder, name), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

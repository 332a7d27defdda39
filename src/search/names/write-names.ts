import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { namesScript, partScriptOf } from '../script-name.ts';
import { divideNames, type DividedNames } from './divide-names.ts';
import { nameEntries } from './name-entries.ts';
import type { NamesDirectory } from './names-data.ts';

/**
 * Writes the names of a corpus, and what finds them, as scripts into the folder of the search.
 * Says how many names there are, and in how many files.
 */
export async function writeNames(
  site: Pick<SiteCorpus, 'encyclopedia' | 'articles'>,
  folder: string,
): Promise<{ readonly names: number; readonly files: number }> {
  const entries = nameEntries(site);
  const scripts = await nameScripts(divideNames(entries));
  await mkdir(folder, { recursive: true });
  for (const [name, text] of scripts) await writeFile(join(folder, name), text);
  const names = entries.reduce((sum, entry) => sum + entry.names.length, 0);
  return { names, files: scripts.size };
}

/** By file name: first the script that defines `qamusNames`, then the parts it loads. */
export async function nameScripts({
  directory,
  parts,
}: DividedNames): Promise<ReadonlyMap<string, string>> {
  const scripts = new Map([[namesScript, await bundleEngine(directory)]]);
  for (const [name, part] of parts) {
    const file = partScriptOf(directory.edition, name);
    const data = `(self.qamusNameParts||={})[${JSON.stringify(file)}]=${JSON.stringify(part)};\n`;
    scripts.set(file, data);
  }
  return scripts;
}

async function bundleEngine(directory: NamesDirectory): Promise<string> {
  const result = await build({
    stdin: {
      contents: `import { openNames } from './names-engine.ts';
import { partLoader } from './load-part.ts';
const directory = ${JSON.stringify(directory)};
self.qamusNames = openNames(directory, partLoader(directory.edition));`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    banner: { js: '/* Variants of characters: OpenCC, Apache-2.0, https://opencc.byvoid.com */' },
    charset: 'utf8',
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

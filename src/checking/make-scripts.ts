import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { configFile } from '../config/resolve-config.ts';
import type { SiteCorpus } from '../corpus/site-corpus.ts';
import { readCorpusFiles } from '../entities/read-corpus-files.ts';
import { carryCorpus } from './carried-corpus.ts';
import { checkingScripts, textsScript } from './script-name.ts';

/** A classic script: it also loads from `file://`. */
export interface CheckingScript {
  readonly name: string;
  readonly text: string;
}

const here = import.meta.dirname;
const browsers = ['chrome109', 'firefox115', 'safari16'];

/** Everything that `check.html` loads to check the files of a corpus, as scripts. */
export async function makeCheckingScripts(
  corpus: string,
  articles: SiteCorpus['articles'],
  most?: number,
): Promise<CheckingScript[]> {
  return [
    { name: checkingScripts.engine, text: await bundleEngine() },
    { name: checkingScripts.parser, text: await wrapParser() },
    ...(await makeCorpusScripts(corpus, articles, most)),
  ];
}

/** Those of them that are of the corpus. */
export async function makeCorpusScripts(
  corpus: string,
  articles: SiteCorpus['articles'],
  most?: number,
): Promise<CheckingScript[]> {
  const carried = carryCorpus(await readCorpusFiles(corpus), articles, most);
  return [
    { name: checkingScripts.config, text: await bundleConfig(corpus) },
    { name: checkingScripts.corpus, text: `self.qamusCarried=${asScript(carried.corpus)};\n` },
    ...carried.texts.map((texts, part) => ({
      name: textsScript(part),
      text: `(self.qamusTexts||={})[${part}]=${asScript(texts)};\n`,
    })),
  ];
}

/** Writes the scripts into a folder and answers how many there are. */
export async function writeCheckingScripts(
  folder: string,
  scripts: readonly CheckingScript[],
): Promise<number> {
  await mkdir(folder, { recursive: true });
  await Promise.all(scripts.map(({ name, text }) => writeFile(join(folder, name), text)));
  return scripts.length;
}

/** The rooms of the pass as one script that defines `qamusChecking`. */
export async function bundleEngine(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'engine.ts')],
    inject: [join(here, 'parser', 'no-function.ts')],
    plugins: [inBrowser],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: browsers,
    banner: { js: '/* With Sätteri and emnapi, MIT licence */' },
    legalComments: 'none',
    charset: 'utf8',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** The config of a corpus as a script: what it holds of functions is run where it is needed. */
export async function bundleConfig(corpus: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(corpus, configFile)],
    bundle: true,
    format: 'iife',
    globalName: 'qamusConfig',
    platform: 'browser',
    target: browsers,
    charset: 'utf8',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** The parser as one script that defines `qamusParser`. */
export async function wrapParser(): Promise<string> {
  const bytes = await readFile(join(here, 'parser', 'satteri.wasm.gz'));
  return `self.qamusParser="${bytes.toString('base64')}";\n`;
}

/** JSON is a script, but for nothing: two separators of lines are allowed in both. */
function asScript(value: unknown): string {
  return JSON.stringify(value);
}

/** What stands for the native part of the parser, and for what only a build asks of Node. */
const inBrowser: Plugin = {
  name: 'in-browser',
  setup(bundle) {
    const namespace = 'in-browser';
    bundle.onResolve({ filter: /^node:crypto$/ }, () => ({ path: join(here, 'plain-hash.ts') }));
    bundle.onResolve({ filter: /^#binding$/ }, ({ path }) => ({ path, namespace }));
    bundle.onLoad({ filter: /^#binding$/, namespace }, async () => {
      const satteri = dirname(createRequire(import.meta.url).resolve('satteri'));
      const binding = await readFile(join(satteri, 'binding.js'), 'utf8');
      const names = /export \{([^}]*)\}/.exec(binding)?.[1]?.match(/\w+/g) ?? [];
      const calls = names.map(
        (name) => `export const ${name} = (...values) => callNative('${name}', values);`,
      );
      const start = JSON.stringify(join(here, 'parser', 'start-parser.ts'));
      const contents = [`import { callNative } from ${start};`, ...calls].join('\n');
      return { contents, resolveDir: here };
    });
  },
};

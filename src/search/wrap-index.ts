import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { engineScript, scriptNameOf } from './script-name.ts';

/** A file of the index as Pagefind writes it; `path` is relative to its folder, with `/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface IndexScript {
  /** ASCII, in one flat folder. */
  readonly name: string;
  readonly text: string;
}

const carried = /^(?:index|fragment|filter)\//u;
const alwaysNeeded = /^pagefind\.[^/]+\.pf_meta$/u;
const entryFile = 'pagefind-entry.json';

/**
 * Pagefind's files as classic scripts, which also load from `file://`: the engine with what it
 * always needs, and one small script for each file of the index, so that a query loads only what
 * it needs. Its own interfaces, and WebAssembly of languages that are not indexed, are left out.
 * Throws when the files are not a Pagefind index.
 */
export async function wrapIndex(files: readonly IndexFile[]): Promise<IndexScript[]> {
  const decoder = new TextDecoder();
  const textOf = (path: string): string => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) throw new Error(`the search index has no ${path}`);
    return decoder.decode(file.content);
  };
  const entry = JSON.parse(textOf(entryFile)) as {
    readonly languages: Readonly<Record<string, { readonly wasm?: string | null }>>;
  };
  const modules = new Set(
    Object.values(entry.languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`),
  );
  const isAlwaysNeeded = ({ path }: IndexFile) =>
    path === entryFile || modules.has(path) || alwaysNeeded.test(path);
  const engine = [
    ...files.filter(isAlwaysNeeded).map(wrapFile),
    await wrapEngine(textOf('pagefind.js')),
  ];
  const others = files
    .filter(({ path }) => carried.test(path))
    .map((file) => ({ name: scriptNameOf(file.path), text: wrapFile(file) }));
  return [{ name: engineScript, text: engine.join('') }, ...others];
}

/** A script that hands the bytes of a file over, in base64. */
export function wrapFile({ path, content }: IndexFile): string {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return `(self.qamusIndex||={})[${JSON.stringify(path)}]="${bytes.toString('base64')}";\n`;
}

/** Pagefind's module as a classic script that defines `qamusSearch` and loads only scripts. */
async function wrapEngine(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, loader: 'js', sourcefile: 'pagefind.js' },
    bundle: true,
    format: 'iife',
    globalName: 'qamusSearch',
    inject: [fileURLToPath(new URL('fetch-from-scripts.ts', import.meta.url))],
    // Pagefind would cut every query by the rules of all scripts, which takes a slow computer long
    // to begin with; queries are folded before, and by code points they come out the same.
    define: { 'import.meta.url': 'undefined', 'Intl.Segmenter': 'undefined' },
    banner: { js: '/* Pagefind, MIT licence, https://pagefind.app */' },
    charset: 'ascii',
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

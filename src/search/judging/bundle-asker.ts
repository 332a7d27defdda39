import { join } from 'node:path';
import { build } from 'esbuild';

/** The code that defines `qamusAsk` in a page. */
export async function bundleAsker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'ask-in-page.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

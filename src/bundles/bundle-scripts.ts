import { build } from 'esbuild';
import { BuildFailure } from './build-failure.ts';
import type { ScriptBundle } from './script-bundle.ts';

/** The oldest browsers served; Vite compiles to the same. */
export const browsers = ['chrome109', 'firefox115', 'safari16'];

/**
 * Makes the module scripts of a page one classic script, since `file://` refuses modules.
 * Addresses of generated files in its strings become relative to the pages, which all lie in
 * the root of the site.
 *
 * @throws BuildFailure for what a classic script cannot do (top-level await, `import.meta`).
 */
export async function bundleScripts(
  { path, sources }: ScriptBundle,
  { site, base, assets }: { readonly site: string; readonly base: string; readonly assets: string },
): Promise<string> {
  try {
    const { outputFiles, warnings } = await build({
      stdin: {
        contents: sources.map((source) => `import ${JSON.stringify(`./${source}`)};`).join('\n'),
        resolveDir: site,
      },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      target: browsers,
      minify: true,
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
      write: false,
    });
    const warning = warnings[0];
    if (warning)
      throw new BuildFailure(`The script ${path} cannot be made classic: ${warning.text}`);
    return (outputFiles[0]?.text ?? '').replaceAll(`${base}${assets}/`, `${assets}/`);
  } catch (error) {
    if (error instanceof BuildFailure) throw error;
    const [first] = (error as { errors?: { text: string }[] }).errors ?? [];
    if (!first) throw error;
    throw new BuildFailure(
      `The script ${path} (${sources.join(', ')}) cannot be made classic: ${first.text}`,
    );
  }
}

import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFolders } from '../bundles/build-folders.ts';
import { mendSwap } from '../bundles/swap-folders.ts';
import { storedEncyclopedia } from '../corpus/site-corpus.ts';
import { routes } from '../entities/routes.ts';
import { readPort } from './read-port.ts';
import { runCommand } from './run-command.ts';
import { serve } from './serve-folder.ts';

export { serve } from './serve-folder.ts';
export type { RunningServer, ServeOptions } from './serve-folder.ts';

/** Serves the last build until it is told to stop. Returns the exit code, or nothing while it runs. */
export async function main(args: readonly string[]): Promise<number | undefined> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      work: { type: 'string' },
      base: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
    },
  });
  const folders = buildFolders(values);
  await mendSwap(folders);
  if (!existsSync(join(folders.out, routes.home()))) {
    const name = relative(process.cwd(), folders.out) || folders.out;
    throw new Error(`There is no finished site in ${name}. Build it first: npm run build`);
  }
  const port = readPort(values.port);
  const base = values.base ?? (await builtBase(folders.store));
  const { url, close } = await serve({ folder: folders.out, base, port, host: values.host });
  console.log(`\n  ${url}\n\n  Stop with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close());
  }
  return undefined;
}

/** The base that the last build was made for. */
async function builtBase(store: string): Promise<string> {
  try {
    return (await storedEncyclopedia(store)).base;
  } catch {
    return '/';
  }
}

if (import.meta.main) await runCommand(main);

import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildFolders } from '../bundles/build-folders.ts';
import { corpusRoot } from '../config/read-config.ts';
import { routes } from '../entities/routes.ts';
import { main as build } from './build.ts';
import { runCommand } from './run-command.ts';
import { projectRoot } from './run-program.ts';
import { main as serve } from './serve.ts';

/** Builds the site unless nothing changed since the last time, and serves it. */
export async function main(args: readonly string[]): Promise<number | undefined> {
  const folders = buildFolders();
  const stamp = join(folders.work, 'start-stamp');
  const inputs = digestOfInputs();
  const isCurrent =
    existsSync(join(folders.out, routes.home())) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === inputs;
  if (!isCurrent) {
    const code = await build([]);
    if (code !== 0) return code;
    mkdirSync(folders.work, { recursive: true });
    writeFileSync(stamp, inputs);
  }
  return serve(args);
}

/** Changes when a file of the corpus or of the engine does: path, size and time of each. */
function digestOfInputs(): string {
  const settings = ['QAMUS_BASE', 'QAMUS_CORPUS'].map((name) => process.env[name] ?? '');
  const hash = createHash('sha256').update(settings.join('\n'));
  const folders = [corpusRoot(), join(projectRoot, 'src'), join(projectRoot, 'public')];
  const paths = [
    ...folders.flatMap((folder) =>
      globSync('**/*.*', { cwd: folder }).map((path) => join(folder, path)),
    ),
    join(projectRoot, 'astro.config.mjs'),
    join(projectRoot, 'package-lock.json'),
  ];
  for (const path of paths.sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(projectRoot, path)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

await runCommand(main);

import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { BuildFailure } from './build-failure.ts';
import type { BuildFolders } from './build-folders.ts';
import { isRunning } from './build-lock.ts';
import { pruneSite, siteListName } from './prune-site.ts';

/** Where Astro keeps what it knows of the last build, within the work folder. */
export const astroCacheName = 'astro';

/**
 * Builds the pages of the project at `root` into `folders.site`, in a process of their own that
 * ends with this one. Pages that are as they were are skipped; after a build that broke off none
 * is, since what Astro remembers and what lies on the disk may differ then. Returns how many
 * files there are, generated assets aside.
 *
 * @throws BuildFailure with what Astro complains of.
 */
export async function buildPages(
  folders: BuildFolders,
  { root, base }: { readonly root: string; readonly base: string },
): Promise<number> {
  const unfinished = join(folders.work, 'pages-unfinished');
  if (existsSync(unfinished)) {
    await outlive(Number.parseInt(await readFile(unfinished, 'utf8'), 10));
    await forgetPages(folders);
  }
  await mkdir(folders.site, { recursive: true });
  await writeFile(unfinished, '');
  const log = join(folders.work, 'pages.log');
  await render(
    root,
    { log, unfinished },
    {
      QAMUS_CORPUS: folders.corpus,
      QAMUS_STORE: folders.store,
      QAMUS_WORK: folders.work,
      QAMUS_BASE: base,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  );
  const files = await pruneSite(folders.site, join(folders.work, siteListName));
  await rm(unfinished);
  return files;
}

/** Makes the next build render every page. */
export async function forgetPages(folders: Pick<BuildFolders, 'site' | 'work'>): Promise<void> {
  await rm(folders.site, { recursive: true, force: true });
  await rm(join(folders.work, astroCacheName), { recursive: true, force: true });
}

/** A rendering process whose build was killed needs a moment to notice. */
async function outlive(pid: number): Promise<void> {
  const end = Date.now() + 10_000;
  while (pid > 0 && isRunning(pid) && Date.now() < end) await wait(50);
}

/** What Astro prints on the way is shown after a success, and after a failure kept in the log. */
async function render(
  root: string,
  files: { readonly log: string; readonly unfinished: string },
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const program = join(import.meta.dirname, '..', 'integrations', 'render-pages.ts');
  const child = fork(program, [root], { cwd: root, env: { ...process.env, ...env }, silent: true });
  await writeFile(files.unfinished, `${child.pid}\n`);
  let fault: PagesFault | undefined;
  let printed = '';
  child.on('message', (message) => {
    fault = message as PagesFault;
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const [code, signal] = await new Promise<[number | null, string | null]>((settle, refuse) => {
    child.on('error', refuse);
    child.on('close', (...end) => settle(end));
  });
  if (code === 0) {
    process.stderr.write(printed);
    return;
  }
  await writeFile(files.log, `${printed}\n${fault?.stack ?? ''}`);
  const end = `The process ended with ${signal ?? `code ${code}`}.`;
  const [, page] = /Caught error rendering (\S+?):/.exec(stripVTControlCharacters(printed)) ?? [];
  const told = complaint({ ...(fault ?? { message: end }), page }, root);
  throw new BuildFailure(
    `The pages could not be built.\n${told}\n  Everything that was said: ${files.log}`,
    {
      cause: fault?.stack,
    },
  );
}

/** What Astro's errors tell. */
export interface PagesFault {
  readonly message: string;
  readonly stack?: string;
  readonly hint?: string;
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  /** The address that was being rendered. */
  readonly page?: string | undefined;
}

/** What is wrong and where, without the way through anyone's code. */
export function complaint({ message, hint, id, loc, page }: PagesFault, root: string): string {
  const file = loc?.file ?? id;
  const place = file && [relative(root, file), loc?.line, loc?.column].filter(Boolean).join(':');
  const where = [place && `in ${place}`, page && `while rendering ${page}`]
    .filter(Boolean)
    .join(', ');
  return [message.split('\n    at ')[0], where, hint]
    .filter((line) => line !== undefined && line !== '')
    .map((line) => `  ${line}`)
    .join('\n');
}

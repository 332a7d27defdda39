import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { BuildFailure } from './build-failure.ts';
import type { BuildFolders } from './build-folders.ts';
import { pruneSite, siteListName } from './prune-site.ts';

/** Where Astro keeps what it knows of the last build, within the work folder. */
export const astroCacheName = 'astro';

/**
 * Builds the pages of the project at `root` into `folders.site`. Pages that are as they were are
 * skipped; after a build that broke off none is, since what Astro remembers and what lies on the
 * disk may differ then. Sets the environment that `astro.config.mjs` and the pages read.
 * Returns how many files there are, generated assets aside.
 */
export async function buildPages(
  folders: BuildFolders,
  { root, base }: { readonly root: string; readonly base: string },
): Promise<number> {
  const unfinished = join(folders.work, 'pages-unfinished');
  if (existsSync(unfinished)) await forgetPages(folders);
  await mkdir(folders.site, { recursive: true });
  await writeFile(unfinished, '');
  Object.assign(process.env, {
    QAMUS_CORPUS: folders.corpus,
    QAMUS_STORE: folders.store,
    QAMUS_WORK: folders.work,
    QAMUS_BASE: base,
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  // Loaded only now: it takes half a second, and a corpus with errors never comes this far.
  const { build } = await import('astro');
  try {
    await build({ root, logLevel: 'warn' });
  } catch (error) {
    throw new BuildFailure(`The pages could not be built.\n${complaint(error, root)}`, {
      cause: error,
    });
  }
  const files = await pruneSite(folders.site, join(folders.work, siteListName));
  await rm(unfinished);
  return files;
}

/** Makes the next build render every page. */
export async function forgetPages(folders: Pick<BuildFolders, 'site' | 'work'>): Promise<void> {
  await rm(folders.site, { recursive: true, force: true });
  await rm(join(folders.work, astroCacheName), { recursive: true, force: true });
}

/** What Astro's errors tell: the message, the place in our own code, and a hint. */
interface Told {
  readonly message?: string;
  readonly hint?: string;
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
}

/** What is wrong and where, without the way through anyone's code. */
export function complaint(error: unknown, root: string): string {
  const { message = String(error), hint, id, loc } = error as Told;
  const file = loc?.file ?? id;
  const place = file && [relative(root, file), loc?.line, loc?.column].filter(Boolean).join(':');
  return [message.split('\n    at ')[0], place && `in ${place}`, hint]
    .filter((line) => line !== undefined && line !== '')
    .map((line) => `  ${line}`)
    .join('\n');
}

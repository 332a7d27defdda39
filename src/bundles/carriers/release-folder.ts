import { existsSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { routes } from '../../entities/routes.ts';
import { BuildFailure } from '../build-failure.ts';
import { listed } from '../listed.ts';
import { releaseFiles, type Release } from './release.ts';

/** Where a release is made: all beside each other, so on one disk. */
export interface ReleaseFolders {
  readonly out: string;
  /** The release being made; becomes `out`. */
  readonly next: string;
  /** The release before this one, until the new one is in its place. */
  readonly previous: string;
}

/** The folders of a release, by the absolute path of the finished one. */
export function releaseFolders(out: string): ReleaseFolders {
  const beside = (ending: string) => join(dirname(out), `.${basename(out)}.qamus-${ending}`);
  return { out, next: beside('next'), previous: beside('previous') };
}

/** A list of an older engine says less, and its files are ours all the same. */
const released = z.object({
  title: z.string(),
  edition: z.string().optional(),
  day: z.string().optional(),
  corpus: z.string().default(''),
  site: z.string().default(''),
  carriers: z.array(
    z.object({
      name: z.string(),
      files: z.array(
        z.object({
          name: z.string().regex(/^[\w.-]+$/),
          label: z.string().optional(),
          size: z.number(),
          sha256: z.string(),
        }),
      ),
    }),
  ),
});

/**
 * The release that stands in a folder, or nothing where there is none yet. The folder is replaced
 * whole, so whatever no bundle made must not lie in it.
 *
 * @throws BuildFailure naming what lies there instead.
 */
export async function readRelease(out: string): Promise<Release | undefined> {
  const place = await lstat(out).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new BuildFailure(`The output folder ${out} cannot be used (${code}).`);
  });
  if (place === undefined) return undefined;
  if (!place.isDirectory()) {
    throw new BuildFailure(`The output ${out} is not a folder. Name another with --out.`);
  }
  const release = await listOf(out);
  const ours = new Set([
    ...Object.values(releaseFiles),
    routes.takeHome(),
    ...(release?.carriers ?? []).flatMap(({ files }) => files.map(({ name }) => name)),
  ]);
  const here = await readdir(out);
  const foreign = release === undefined ? here : here.filter((name) => !ours.has(name));
  if (foreign.length === 0) return release;
  throw new BuildFailure(
    `${listed(`The output folder ${out} holds what no bundle made`, foreign.sort())}
It would be replaced. Move these files away, or name another folder with --out.`,
  );
}

async function listOf(out: string): Promise<Release | undefined> {
  const path = join(out, releaseFiles.list);
  if (!existsSync(path)) return undefined;
  try {
    return released.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

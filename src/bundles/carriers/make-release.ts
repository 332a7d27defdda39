import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { storedCorpus } from '../../corpus/site-corpus.ts';
import { routes } from '../../entities/routes.ts';
import { BuildFailure } from '../build-failure.ts';
import type { BuildFolders } from '../build-folders.ts';
import { lockWork } from '../build-lock.ts';
import { guardSite, type Edition } from '../edition.ts';
import { linkTree } from '../link-tree.ts';
import { mendSwap, swapFolders } from '../swap-folders.ts';
import type { Carrier, CarrierFile, CarrierResult } from './carrier.ts';
import { fileStem } from './file-stem.ts';
import { finishPage } from './finish-page.ts';
import { readRelease, releaseFolders, type ReleaseFolders } from './release-folder.ts';
import {
  checksums,
  releaseFiles,
  type Release,
  type ReleasedCarrier,
  type ReleasedFile,
} from './release.ts';

export interface ReleaseWishes {
  /** The finished folder. Absolute. */
  readonly out: string;
  /** All there are, in their order. */
  readonly carriers: readonly Carrier[];
  readonly isWanted: (carrier: Carrier) => boolean;
  /** Told of each carrier: its files, or why there are none, and the seconds it took. */
  readonly report?: (made: Made, seconds: number) => void;
}

/** A carrier that was asked for, as it came out. */
export type Made = ReleasedCarrier | { readonly name: string; readonly whyNot: string };

/**
 * Makes the carriers that are wanted and puts them in the place of the last release, all at once.
 * Carriers made earlier of the same edition stay; those of another edition go. Until the last
 * moment nothing of `out` is touched. Returns how each came out.
 *
 * @throws BuildFailure for a site that is missing or not of this corpus, and where the disk fails.
 */
export async function makeRelease(
  folders: Pick<BuildFolders, 'out' | 'store' | 'work'>,
  { out, carriers, isWanted, report }: ReleaseWishes,
): Promise<readonly Made[]> {
  const unlock = await lockWork(folders.work);
  const release = releaseFolders(out);
  try {
    const edition = await guardSite(folders.out, folders.store);
    await mendSwap(release);
    const before = await readRelease(out);
    await rm(release.next, { recursive: true, force: true });
    await mkdir(release.next, { recursive: true });
    const corpus = await storedCorpus(folders.store);
    const stem = fileStem(edition.title);
    const made: Made[] = [];
    for (const carrier of carriers.filter(isWanted)) {
      const start = performance.now();
      const { name } = carrier.offer;
      const folder = join(release.next, `.${name}`);
      await mkdir(folder);
      const source = { site: folders.out, store: folders.store, corpus, edition, stem, folder };
      const one = await released(name, await carrier.make(source), folder);
      if ('files' in one) await moveFiles(one.files, folder, release.next);
      await rm(folder, { recursive: true, force: true });
      made.push(one);
      report?.(one, (performance.now() - start) / 1000);
    }
    if (made.some((one) => 'files' in one)) {
      const page = await readFile(join(folders.out, routes.takeHome()), 'utf8');
      await finish(release, edition, page, carriers, made, before);
    }
    return made;
  } catch (error) {
    throw explained(error, out);
  } finally {
    await rm(release.next, { recursive: true, force: true });
    await unlock();
  }
}

/** Adds what was made earlier of the same edition, and the lists; then all takes its place. */
async function finish(
  release: ReleaseFolders,
  edition: Edition,
  page: string,
  carriers: readonly Carrier[],
  made: readonly Made[],
  before: Release | undefined,
): Promise<void> {
  const all = new Map<string, ReleasedCarrier>();
  for (const one of made) if ('files' in one) all.set(one.name, one);
  for (const one of before?.corpus === edition.corpus ? before.carriers : []) {
    if (all.has(one.name) || !(await isAsListed(one, release.out))) continue;
    await linkTree(
      one.files.map(({ name }) => name),
      release.out,
      release.next,
    );
    all.set(one.name, one);
  }
  const { title, name, day, corpus } = edition;
  const inOrder = carriers.flatMap(({ offer }) => all.get(offer.name) ?? []);
  const list: Release = { title, edition: name, day, corpus, carriers: inOrder };
  const files = inOrder.flatMap((carrier) => carrier.files);
  await writeFile(join(release.next, releaseFiles.list), `${JSON.stringify(list, null, 2)}\n`);
  await writeFile(join(release.next, releaseFiles.sums), checksums(files));
  await writeFile(join(release.next, routes.takeHome()), finishPage(page, list));
  await swapFolders(release);
  await rm(release.previous, { recursive: true, force: true });
}

async function released(name: string, result: CarrierResult, folder: string): Promise<Made> {
  if ('whyNot' in result) return { name, whyNot: result.whyNot };
  const files: ReleasedFile[] = [];
  for (const file of result.files) {
    const path = join(folder, file.name);
    files.push({ ...file, size: (await stat(path)).size, sha256: await sumOf(path) });
  }
  return { name, files };
}

async function moveFiles(files: readonly CarrierFile[], from: string, to: string): Promise<void> {
  const taken = new Set((await readdir(to)).map((name) => name.toLowerCase()));
  for (const { name } of files) {
    if (!/^[\w.-]+$/.test(name) || taken.has(name.toLowerCase())) {
      throw new Error(`No two carriers may make the same file, nor one with a path: ${name}`);
    }
    await rename(join(from, name), join(to, name));
  }
}

async function isAsListed({ files }: ReleasedCarrier, folder: string): Promise<boolean> {
  for (const { name, sha256 } of files) {
    const sum = await sumOf(join(folder, name)).catch(() => undefined);
    if (sum !== sha256) return false;
  }
  return true;
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** What the disk refuses, in words; nothing was changed by then. */
function explained(error: unknown, out: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: 'The disk is full. Make room on it',
    EDQUOT: 'The disk allows you no more room. Make room on it',
    EROFS: 'The disk cannot be written to. Name a folder elsewhere with --out',
    EACCES: 'It may not be written there. Name a folder elsewhere with --out',
  };
  const reason = reasons[code ?? ''];
  if (reason === undefined) return error;
  return new BuildFailure(
    `The release could not be written to ${out} (${code}). ${reason} and bundle again; nothing was changed.`,
    { cause: error },
  );
}

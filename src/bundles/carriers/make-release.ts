import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storedCorpus } from '../../corpus/site-corpus.ts';
import { routes } from '../../entities/routes.ts';
import type { BuildFolders } from '../build-folders.ts';
import { lockWork } from '../build-lock.ts';
import { guardSite, type Edition } from '../edition.ts';
import { linkTree } from '../link-tree.ts';
import { mendSwap, swapFolders } from '../swap-folders.ts';
import type { Carrier, CarrierFile } from './carrier.ts';
import { explainDisk } from './explain-disk.ts';
import { fileStem } from './file-stem.ts';
import { finishPage } from './finish-page.ts';
import { readRelease, releaseFolders, type ReleaseFolders } from './release-folder.ts';
import { checksums, releaseFiles, type Release, type ReleasedCarrier } from './release.ts';
import { siteDigest } from './site-digest.ts';
import { areAsWeighed, weighFiles } from './weigh-files.ts';

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
 * Carriers made earlier from the same site stay; those of another go. Until the last
 * moment nothing of `out` is touched. Returns how each came out.
 *
 * @throws BuildFailure for a site that is missing or not of this corpus, and where the disk fails.
 */
export async function makeRelease(
  folders: Pick<BuildFolders, 'out' | 'store' | 'work'>,
  { out, carriers, isWanted, report }: ReleaseWishes,
): Promise<readonly Made[]> {
  const unlock = await lockWork(folders.work).catch((error: unknown) => {
    throw explainDisk(error, out);
  });
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
      const result = await carrier.make(source);
      const one =
        'whyNot' in result
          ? { name, whyNot: result.whyNot }
          : { name, files: await weighFiles(result.files, folder) };
      if ('files' in one) await moveFiles(one.files, folder, release.next);
      await rm(folder, { recursive: true, force: true });
      made.push(one);
      report?.(one, (performance.now() - start) / 1000);
    }
    if (made.some((one) => 'files' in one)) {
      const site = {
        edition,
        digest: await siteDigest(folders.out),
        page: await readFile(join(folders.out, routes.takeHome()), 'utf8'),
      };
      await finish(release, site, carriers, made, before);
    }
    return made;
  } catch (error) {
    throw explainDisk(error, out);
  } finally {
    await rm(release.next, { recursive: true, force: true });
    await unlock();
  }
}

/** Adds what was made earlier from the same site, and the lists; then all takes its place. */
async function finish(
  release: ReleaseFolders,
  site: { readonly edition: Edition; readonly digest: string; readonly page: string },
  carriers: readonly Carrier[],
  made: readonly Made[],
  before: Release | undefined,
): Promise<void> {
  const all = new Map<string, ReleasedCarrier>();
  for (const one of made) if ('files' in one) all.set(one.name, one);
  for (const one of before?.site === site.digest ? before.carriers : []) {
    if (all.has(one.name) || !(await areAsWeighed(one.files, release.out))) continue;
    await linkTree(
      one.files.map(({ name }) => name),
      release.out,
      release.next,
    );
    all.set(one.name, one);
  }
  const { title, name: edition, day, corpus } = site.edition;
  const inOrder = carriers.flatMap(({ offer }) => all.get(offer.name) ?? []);
  const list: Release = { title, edition, day, corpus, site: site.digest, carriers: inOrder };
  const files = inOrder.flatMap((carrier) => carrier.files);
  await writeFile(join(release.next, releaseFiles.list), `${JSON.stringify(list, null, 2)}\n`);
  await writeFile(join(release.next, releaseFiles.sums), checksums(files));
  await writeFile(join(release.next, routes.takeHome()), finishPage(site.page, list));
  await swapFolders(release);
  await rm(release.previous, { recursive: true, force: true });
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

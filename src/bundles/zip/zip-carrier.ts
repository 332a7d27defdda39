import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launcherWords } from '../../config/launcher-words.ts';
import { offers } from '../../entities/offers.ts';
import { routes } from '../../entities/routes.ts';
import type { Carrier, CarrierSource } from '../carriers/carrier.ts';
import { listFiles } from '../list-files.ts';
import { offlineParts } from '../write-offline.ts';
import { guardNames } from './guard-names.ts';
import { hereSheet, hereSheetName, launcherPage, type LauncherFacts } from './launcher.ts';
import { readMe, readMeName } from './read-me.ts';
import { writeZip, type ZipEntry } from './write-zip.ts';

/**
 * The site as a zip: at its top the launcher and the same as text, and one folder with all files
 * of the site but the page for unknown addresses, which only a host shows.
 */
export const zipCarrier: Carrier = {
  offer: offers.zip,
  async make(source) {
    const name = `${source.stem}.zip`;
    const entries = await zipEntries(source);
    guardNames(entries.map(({ path }) => path));
    const file = await open(join(source.folder, name), 'wx');
    try {
      await writeZip(entries, (bytes) => file.write(bytes), source.edition.day);
    } finally {
      await file.close();
    }
    return { files: [{ name }] };
  },
};

/** Every file of the zip, in its order: what is to be seen first, then the folder by name. */
export async function zipEntries(
  source: Pick<CarrierSource, 'site' | 'stem' | 'edition' | 'corpus'>,
): Promise<readonly ZipEntry[]> {
  const { site, stem } = source;
  const facts = launcherFacts(source);
  const styles = await readFile(join(import.meta.dirname, 'launcher.css'), 'utf8');
  const text = (path: string, content: string): ZipEntry => ({
    path,
    read: () => Promise.resolve(Buffer.from(content)),
  });
  const leftOut = new Set<string>([routes.notFound(), ...offlineParts]);
  const files = (await listFiles(site)).filter((path) => !leftOut.has(path));
  const inside = files.map((path) => ({
    path: `${stem}/${path}`,
    read: () => readFile(join(site, path)),
  }));
  return [
    text(routes.launcher(), launcherPage(facts, styles)),
    text(readMeName, readMe(facts)),
    ...[...inside, text(`${stem}/${hereSheetName}`, hereSheet)].sort((a, b) =>
      a.path < b.path ? -1 : 1,
    ),
  ];
}

function launcherFacts({
  edition,
  stem,
  corpus: { encyclopedia },
}: Pick<CarrierSource, 'stem' | 'edition' | 'corpus'>): LauncherFacts {
  const { description, language, site, base } = encyclopedia;
  return {
    edition,
    description,
    language,
    words: launcherWords(encyclopedia),
    stem,
    offered: site && new URL(base + routes.takeHome(), site).href,
  };
}

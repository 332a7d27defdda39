import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { offers } from '../../entities/offers.ts';
import { routes } from '../../entities/routes.ts';
import { BuildFailure } from '../build-failure.ts';
import type { Carrier, CarrierSource } from '../carriers/carrier.ts';
import { linkTree } from '../link-tree.ts';
import { listFiles } from '../list-files.ts';
import { replaceFile } from '../replace-file.ts';
import { offlineParts } from '../write-offline.ts';
import { languageCode } from './language-code.ts';
import { settleZim } from './settle-zim.ts';

const run = promisify(execFile);

const program = 'zimwriterfs';
const illustration = 'illustration-48.png';

const whyNot = `${program}, which writes ZIM files, was not found. On Debian and Ubuntu: sudo apt install zim-tools. For other systems: https://download.openzim.org/release/zim-tools/`;

/** The site as an archive for Kiwix, written by zimwriterfs. */
export const zimCarrier: Carrier = {
  offer: offers.zim,
  async make(source) {
    const writer = findWriter();
    if (writer === undefined) return { whyNot };
    const { folder, stem, edition } = source;
    const site = join(folder, 'site');
    const files = await gather(source, site);
    await writeFile(join(site, illustration), await paintIllustration(source));
    const name = `${stem}.zim`;
    const path = join(folder, name);
    try {
      await run(writer, [...wordsOf(source), site, path]);
    } catch (error) {
      const { stderr = '' } = error as { readonly stderr?: string };
      throw new BuildFailure(
        `${program} failed on the ${files} files of ${source.site}: ${stderr.trim() || 'it gave no reason'}`,
        { cause: error },
      );
    }
    const archive = await readFile(path);
    settleZim(archive, `${edition.corpus} ${edition.name ?? ''} ${edition.day ?? ''}`);
    await writeFile(path, archive);
    return { files: [{ name }] };
  },
};

/** Puts into a folder what Kiwix shows: all but what only hosts do. Returns how many files. */
async function gather({ site, corpus }: CarrierSource, folder: string): Promise<number> {
  const hosts: readonly string[] = [routes.notFound(), routes.hostRedirects(), ...offlineParts];
  const files = (await listFiles(site)).filter(
    (path) => !hosts.includes(path) && !path.startsWith(routes.download('')),
  );
  await linkTree(files, site, folder);
  for (const former of Object.keys(corpus.corpus.redirects)) {
    await leadToPage(join(folder, routes.article(former)));
  }
  return files.length;
}

/**
 * A page that leads on is a redirect of the archive, which knows no anchors: one to an entry leads
 * to the top of its list.
 */
async function leadToPage(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const whole = text.replace(/(<meta http-equiv="refresh" content="[^"#]*)#[^"]*/, '$1');
  if (whole !== text) await replaceFile(path, whole);
}

/** The icon of the site, as libraries show it. */
async function paintIllustration({ site }: CarrierSource): Promise<Buffer> {
  const icon = await readFile(join(site, 'favicon.svg'));
  return sharp(icon, { density: 288 }).resize(48, 48).png({ compressionLevel: 9 }).toBuffer();
}

/** What the archive says of itself. The day on which it is made zimwriterfs adds by itself. */
function wordsOf({ corpus: { encyclopedia }, stem }: CarrierSource): string[] {
  const { title, description, language, site, base } = encyclopedia;
  const code = languageCode(language);
  const words = {
    welcome: routes.home(),
    illustration,
    language: code,
    title: shortened(title, 30),
    description: shortened(description, 80),
    creator: `Authors of ${title}`,
    publisher: title,
    name: `${stem}_${code}_all`,
    tags: '_category:other;encyclopedia;_pictures:yes;_videos:no;_details:yes',
    scraper: 'Qamus',
    ...(site === undefined ? {} : { source: new URL(base, site).href }),
    // With several its files come in any order.
    threads: '1',
  };
  return Object.entries(words).map(([name, value]) => `--${name}=${value}`);
}

/** As many whole words as there is room for; libraries cut after so many characters. */
export function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room).replace(/[\s,;:(–-]*\s\S*$/u, '');
  return `${cut.slice(0, room - 1)}…`;
}

function findWriter(): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}

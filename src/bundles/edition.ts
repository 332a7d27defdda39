import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { History } from '../corpus/read-history.ts';
import { historyName, indexName, storedEncyclopedia } from '../corpus/site-corpus.ts';
import { routes } from '../entities/routes.ts';
import { BuildFailure } from './build-failure.ts';
import { replaceFile } from './replace-file.ts';

/** Which state of the encyclopedia a site or a carrier holds. */
export interface Edition {
  /** Of the encyclopedia. */
  readonly title: string;
  /** What the config calls it: `Second edition, May 2027`. */
  readonly name?: string | undefined;
  /** Its own day, `1946-07-01`, else that of the last change of an article, where it is known. */
  readonly day?: string | undefined;
  readonly licence: { readonly name: string; readonly url: string };
  /** Fingerprint of everything that the pages are made of. */
  readonly corpus: string;
}

/** The edition that a pass left in a store. */
export async function editionOf(store: string): Promise<Edition> {
  const encyclopedia = await storedEncyclopedia(store);
  const hash = createHash('sha256').update(JSON.stringify(encyclopedia));
  hash.update(await readFile(join(store, indexName)));
  const history = await readFile(join(store, historyName), 'utf8').catch(() => '{}');
  const days = Object.values(JSON.parse(history) as History['articles']).map(({ day }) => day);
  return {
    title: encyclopedia.title,
    name: encyclopedia.edition,
    day: encyclopedia.editionDate ?? days.toSorted().at(-1),
    licence: encyclopedia.licence,
    corpus: hash.update(history).digest('hex'),
  };
}

/** Writes into a site which edition it is: a few lines for people, the last for {@link guardSite}. */
export async function writeEdition(site: string, edition: Edition): Promise<void> {
  await replaceFile(join(site, routes.edition()), editionText(edition));
}

export function editionText({ title, name, day, licence, corpus }: Edition): string {
  const lines = [
    title,
    name,
    day && `Of ${day}`,
    `Text under ${licence.name}, ${licence.url}`,
    `Corpus ${corpus}`,
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

/**
 * A site is bundled only together with the corpus it was built from.
 *
 * @throws BuildFailure where there is no finished site, or one of another state of the corpus.
 */
export async function guardSite(site: string, store: string): Promise<Edition> {
  const text = await readFile(join(site, routes.edition()), 'utf8').catch(() => undefined);
  const home = await readFile(join(site, routes.home())).catch(() => undefined);
  if (home === undefined) {
    throw new BuildFailure(`There is no finished site in ${site}. Build it first: npm run build`);
  }
  const edition = await editionOf(store).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  });
  if (edition === undefined) {
    throw new BuildFailure(
      `There is no corpus in ${store}, from which ${site} was built. Build both again: npm run build`,
    );
  }
  if (/^Corpus ([0-9a-f]{64})$/m.exec(text ?? '')?.[1] !== edition.corpus) {
    throw new BuildFailure(
      `The site in ${site} was built from another state of the corpus than ${store} holds. Build both again: npm run build`,
    );
  }
  return edition;
}

import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { routes } from '../../entities/routes.ts';
import type { Reading } from '../../readings/reading.ts';
import type { SiteReader } from '../site-reader.ts';
import { bindBook } from './bind-book.ts';
import type { Book, Imprint } from './book.ts';
import { readBooklet, readLeaf } from './leaf.ts';
import { planContents } from './plan-contents.ts';
import { plannedAddresses, planWhole } from './plan-whole.ts';

/** What books are made of. */
export interface BookSite {
  /** The finished site. */
  readonly files: SiteReader;
  /** The corpus it was made of. */
  readonly corpus: SiteCorpus;
  /** The day of the edition, `YYYY-MM-DD`, where it is known. */
  readonly date?: string | undefined;
  /** A folder for what several books need alike. */
  readonly cache: string;
}

const leftOut =
  'Only the site has the search, the state on any day between those told here, what links to each article, a page for each source with what rests on it, and the data.';

/** The whole encyclopedia as one book. */
export async function makeWholeBook(site: BookSite): Promise<Book> {
  const { corpus, files } = site;
  const { encyclopedia } = corpus;
  const parts = planWhole(corpus, files.files);
  const addresses = plannedAddresses(parts);
  const sources = corpus.corpus.sources.map(
    ({ source }) => [routes.source(source.key), `${routes.sources()}#${source.key}`] as const,
  );
  return bindBook(site, {
    imprint: imprintOf(site, {
      name: 'whole',
      title: encyclopedia.title,
      description: encyclopedia.description,
    }),
    leaves: async function* () {
      for (const address of addresses) {
        const leaf = readLeaf(address, (await files.read(address)).toString('utf8'));
        if (leaf) yield leaf;
      }
    },
    aliases: new Map(sources),
    contents: (leaves) =>
      planContents(
        parts,
        new Map(leaves.map((leaf) => [leaf.address, leaf])),
        encyclopedia.language,
      ),
    leftOut,
  });
}

/** A guided reading as a book: the same as its booklet. */
export async function makeReadingBook(site: BookSite, reading: Reading): Promise<Book> {
  const { encyclopedia, corpus } = site.corpus;
  const address = routes.booklet(reading.id);
  const html = (await site.files.read(address)).toString('utf8');
  return bindBook(site, {
    imprint: imprintOf(site, {
      name: reading.id,
      title: reading.title,
      collection: encyclopedia.title,
      description: reading.summary,
    }),
    leaves: () => readBooklet(address, html),
    aliases: new Map(
      corpus.sources.map(({ source: { key } }) => [
        routes.source(key),
        `${address}#booklet-source_${key}`,
      ]),
    ),
    contents: (leaves) => leaves.map(({ title, file }) => ({ label: title, file: `text/${file}` })),
    leftOut:
      'Links to articles that are not part of this reading are left out, unless the encyclopedia has a site of its own to lead to.',
  });
}

function imprintOf(
  { corpus: { encyclopedia }, date }: BookSite,
  own: Pick<Imprint, 'name' | 'title' | 'collection' | 'description'>,
): Imprint {
  const { title, language, licence, edition, site, base } = encyclopedia;
  return {
    ...own,
    language,
    creator: `Authors of ${title}`,
    publisher: title,
    licence,
    edition,
    date,
    source: site === undefined ? undefined : new URL(base, site).href,
  };
}

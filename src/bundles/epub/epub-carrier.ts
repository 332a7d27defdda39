import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { offers } from '../../entities/offers.ts';
import type { Carrier, CarrierFile, CarrierSource } from '../carriers/carrier.ts';
import { readSite } from '../site-reader.ts';
import type { Book } from './book.ts';
import { makeReadingBook, makeWholeBook, type BookSite } from './make-books.ts';
import { zipBook } from './zip-book.ts';

/** The whole encyclopedia and each guided reading, as books. */
export const epubCarrier: Carrier = {
  offer: offers.epub,
  async make(source: CarrierSource) {
    const { corpus, edition, stem, folder } = source;
    const site: BookSite = {
      files: await readSite(source.site),
      corpus,
      date: edition.day,
      cache: join(folder, 'cache'),
    };
    const files: CarrierFile[] = [];
    const write = async (name: string, label: string, book: Book): Promise<void> => {
      await writeFile(join(folder, name), zipBook(book));
      files.push({ name, label });
    };
    await write(`${stem}.epub`, corpus.encyclopedia.title, await makeWholeBook(site));
    for (const reading of corpus.corpus.readings) {
      const book = await makeReadingBook(site, reading);
      await write(`${stem}-${reading.id}.epub`, reading.title, book);
    }
    return { files };
  },
};

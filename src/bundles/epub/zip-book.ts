import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Book, BookFile } from './book.ts';
import { writeContents, writeNcx } from './contents.ts';
import { firstDay, identifierOf, writePackage } from './write-package.ts';

const container = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">',
  '<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>',
  '</container>',
  '',
].join('\n');

/** What needs no further pressing. */
const pressed = /\.(png|jpe?g|woff2?)$/;

/**
 * A book as one file of EPUB 3, which readers of before can open too. The same book is the same
 * bytes: files stand in the order of the book and bear the day of its edition.
 */
export function zipBook(book: Book): Uint8Array {
  const { imprint } = book;
  const { title, language } = imprint;
  const files: BookFile[] = [
    ...book.files.slice(0, 1),
    {
      path: 'contents.xhtml',
      data: writeContents(title, language, book.contents, book.landmarks),
      type: 'application/xhtml+xml',
      properties: ['nav'],
      isText: true,
    },
    ...book.files.slice(1),
    {
      path: 'contents.ncx',
      data: writeNcx(title, language, identifierOf(imprint), book.contents),
      type: 'application/x-dtbncx+xml',
    },
  ];
  const entries: Zippable = {
    // First and as it is, so that the first bytes of the file say what it is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'book/package.opf': strToU8(writePackage(imprint, files)),
  };
  for (const { path, data } of files) {
    entries[`book/${path}`] = [
      typeof data === 'string' ? strToU8(data) : data,
      { level: pressed.test(path) ? 0 : 9 },
    ];
  }
  // The format keeps the time of the clock on the wall, so this is the same day everywhere.
  const [year = 1980, month = 1, day = 1] = (imprint.date ?? firstDay).split('-').map(Number);
  return zipSync(entries, { mtime: new Date(year, month - 1, day) });
}

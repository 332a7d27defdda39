import { createHash } from 'node:crypto';
import type { BookFile, Imprint } from './book.ts';
import { escapeXml } from './write-xhtml.ts';

/** What readers who see, hear or touch can expect; every book of ours is made alike. */
const accessibility: Readonly<Record<string, readonly string[]>> = {
  accessMode: ['textual', 'visual'],
  accessModeSufficient: ['textual', 'textual,visual'],
  accessibilityFeature: [
    'alternativeText',
    'displayTransformability',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    'unlocked',
  ],
  accessibilityHazard: ['none'],
  accessibilitySummary: [
    'Everything that a figure shows stands beside it as text. Headings, notes, tables and languages are marked.',
  ],
};

/** The day of a book of which no day is known: the first that a zip can name. */
export const firstDay = '1980-01-01';

/**
 * The same for every copy of an edition, and another for the next: a UUID of what the book is
 * and of the edition.
 */
export function identifierOf({ name, publisher, source, edition, date }: Imprint): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([source ?? publisher, name, edition ?? '', date ?? '']))
    .digest('hex');
  const variant = ((parseInt(hash[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The package document: what the book is, its files, and the order of reading. */
export function writePackage(imprint: Imprint, files: readonly BookFile[]): string {
  const { title, language, creator, publisher, description, licence, date } = imprint;
  const ids = new Map(files.map(({ path }, index) => [path, `f${index + 1}`]));
  const idOf = (file: BookFile): string => ids.get(file.path) ?? '';
  const cover = files.find(({ properties = [] }) => properties.includes('cover-image'));
  const ncx = files.find(({ type }) => type === 'application/x-dtbncx+xml');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(language)}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="id">${identifierOf(imprint)}</dc:identifier>`,
    dublin('title', title),
    dublin('language', language),
    dublin('creator', creator),
    dublin('publisher', publisher),
    dublin('description', description),
    dublin('rights', `${licence.name}, ${licence.url}`),
    ...(date === undefined ? [] : [dublin('date', date)]),
    ...(imprint.source === undefined ? [] : [dublin('source', imprint.source)]),
    meta('dcterms:modified', `${date ?? firstDay}T00:00:00Z`),
    ...(imprint.edition === undefined ? [] : [meta('schema:version', imprint.edition)]),
    `<link rel="dcterms:license" href="${escapeXml(licence.url)}"/>`,
    ...collectionOf(imprint),
    ...Object.entries(accessibility).flatMap(([name, values]) =>
      values.map((value) => meta(`schema:${name}`, value)),
    ),
    // Where readers of before EPUB 3 look for the cover.
    ...(cover ? [`<meta name="cover" content="${idOf(cover)}"/>`] : []),
    '</metadata>',
    '<manifest>',
    ...files.map((file) => {
      const properties = file.properties?.length
        ? ` properties="${file.properties.join(' ')}"`
        : '';
      return `<item id="${idOf(file)}" href="${escapeXml(file.path)}" media-type="${file.type}"${properties}/>`;
    }),
    '</manifest>',
    `<spine${ncx ? ` toc="${idOf(ncx)}"` : ''}>`,
    ...files.filter(({ isText }) => isText).map((file) => `<itemref idref="${idOf(file)}"/>`),
    '</spine>',
    '</package>',
    '',
  ].join('\n');
}

function dublin(name: string, value: string): string {
  return `<dc:${name}>${escapeXml(value)}</dc:${name}>`;
}

function meta(property: string, value: string): string {
  return `<meta property="${property}">${escapeXml(value)}</meta>`;
}

function collectionOf({ collection }: Imprint): string[] {
  if (collection === undefined) return [];
  return [
    `<meta property="belongs-to-collection" id="collection">${escapeXml(collection)}</meta>`,
    '<meta refines="#collection" property="collection-type">set</meta>',
  ];
}

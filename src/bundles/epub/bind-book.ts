import { extname } from 'node:path';
import sharp from 'sharp';
import { mimeTypeOf } from '../mime-types.ts';
import { usedCharacters } from '../used-characters.ts';
import { bindLeaf, placesOf } from './bind-leaf.ts';
import { cutBookFonts } from './book-fonts.ts';
import { bookStyles, readFacetColours } from './book-styles.ts';
import type { Book, BookFile, Imprint } from './book.ts';
import { writeColophon } from './colophon.ts';
import type { ContentsItem } from './contents.ts';
import { coverOf, drawCover, paintCover } from './cover.ts';
import { outlineLeaf, type Leaf, type LeafOutline } from './leaf.ts';
import type { BookSite } from './make-books.ts';
import { hasDrawing, markNotes } from './mark-notes.ts';
import { paintDrawings } from './paint-drawings.ts';
import { attribute, elementsIn, hasClass, wordsOf, type ChildNode, type Element } from './tree.ts';
import { writeDocument, writeLeaf } from './write-leaf.ts';
import { escapeXml } from './write-xhtml.ts';

/** What a book is bound of. */
export interface LooseBook {
  readonly imprint: Imprint;
  /** The leaves, from the first on and each new, whenever it is asked. */
  readonly leaves: () => Iterable<Leaf> | AsyncIterable<Leaf>;
  readonly aliases: ReadonlyMap<string, string>;
  readonly contents: (leaves: readonly LeafOutline[]) => readonly ContentsItem[];
  /** What this book lacks, in a sentence for its last page. */
  readonly leftOut: string;
}

const text = 'application/xhtml+xml';

/**
 * Binds leaves with cover, fonts, pictures and last page. Each is read twice, for what it has that
 * others lead to and for its text, so that one tree at a time is held in memory.
 */
export async function bindBook(site: BookSite, loose: LooseBook): Promise<Book> {
  const { imprint } = loose;
  const { language } = imprint;
  const outlines: LeafOutline[] = [];
  for await (const leaf of loose.leaves()) outlines.push(outlineLeaf(leaf));
  const places = placesOf(outlines);
  const binding = { hosted: imprint.source, aliases: loose.aliases };
  const colours = await facetColours(site);
  const pictures = new Map<string, BookFile>();
  const characters = usedCharacters();
  const said = new Set<string>();
  const texts: BookFile[] = [];
  for await (const leaf of loose.leaves()) {
    for (const address of bindLeaf(leaf, places, binding)) {
      const picture = pictures.get(address) ?? (await pictureAt(site, address));
      if (!picture) continue;
      pictures.set(address, picture);
      if (picture.path !== decodeURIComponent(address)) {
        renamePicture(leaf.body, `../${address}`, `../${address}.png`);
      }
    }
    markNotes(leaf.body);
    const textures = paintDrawings(leaf.body, colours);
    dropRepeated(leaf.body, said);
    addCharacters(characters, leaf, language);
    texts.push({
      path: `text/${leaf.file}`,
      data: Buffer.from(writeLeaf(leaf, language, textures)),
      type: text,
      properties: hasDrawing(leaf.body) ? ['svg'] : undefined,
      isText: true,
    });
  }
  const fonts = await cutBookFonts(characters.result(), site.cache);
  const styles = await bookStyles(fonts.styles, colours);
  const cover = coverOf(imprint, site.corpus);
  const [first] = outlines;
  const files: BookFile[] = [
    {
      path: 'cover.xhtml',
      data: writeDocument({
        title: imprint.title,
        language,
        up: '',
        part: 'cover',
        body: `<section class="cover" epub:type="cover"><img src="cover.png" alt="${escapeXml(cover.alt)}" role="doc-cover"/></section>`,
      }),
      type: text,
      isText: true,
    },
    ...texts,
    {
      path: 'about-this-copy.xhtml',
      data: await writeColophon(imprint, loose.leftOut, fonts.files),
      type: text,
      isText: true,
    },
    {
      path: 'cover.png',
      data: await paintCover(await drawCover(cover)),
      type: 'image/png',
      properties: ['cover-image'],
    },
    { path: 'book.css', data: styles, type: 'text/css' },
    ...fonts.files,
    ...[...pictures].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, picture]) => picture),
  ];
  return {
    imprint,
    files,
    contents: [
      ...loose.contents(outlines),
      { label: 'About this copy', file: 'about-this-copy.xhtml' },
    ],
    landmarks: [
      { type: 'cover', label: 'Cover', file: 'cover.xhtml' },
      { type: 'toc', label: 'Contents', file: 'contents.xhtml' },
      ...(first
        ? [{ type: 'bodymatter' as const, label: 'Beginning', file: `text/${first.file}` }]
        : []),
      { type: 'colophon', label: 'About this copy', file: 'about-this-copy.xhtml' },
    ],
  };
}

/** How a map was made is said under the first one that was made so. */
function dropRepeated(body: Element, said: Set<string>): void {
  for (const element of [body, ...elementsIn(body)]) {
    element.childNodes = element.childNodes.filter((node) => {
      if (!('tagName' in node) || !hasClass(node, 'map-about')) return true;
      const words = wordsOf(node);
      if (said.has(words)) return false;
      said.add(words);
      return true;
    });
  }
}

async function facetColours({ files }: BookSite): Promise<ReadonlyMap<string, string>> {
  const sheet = 'facets.css';
  return readFacetColours(files.files.has(sheet) ? (await files.read(sheet)).toString('utf8') : '');
}

/** What the fonts of the book must have. */
function addCharacters(
  used: ReturnType<typeof usedCharacters>,
  { title, body }: Leaf,
  language: string,
): void {
  const walk = (node: ChildNode, lang: string): void => {
    if ('value' in node) used.add(node.value, lang);
    if (!('childNodes' in node)) return;
    const own = 'tagName' in node ? (attribute(node, 'lang') ?? lang) : lang;
    for (const child of node.childNodes) walk(child, own);
  };
  used.add(title, language);
  walk(body, language);
}

/** A picture as books may have it: the forms of the web alone are repainted. */
async function pictureAt({ files }: BookSite, address: string): Promise<BookFile | undefined> {
  const path = decodeURIComponent(address);
  if (!files.files.has(path)) return undefined;
  const data = await files.read(path);
  const type = mimeTypeOf(extname(path)).split(';')[0] ?? '';
  if (['image/png', 'image/jpeg', 'image/gif', 'image/svg+xml'].includes(type)) {
    return { path, data, type };
  }
  return {
    path: `${path}.png`,
    data: await sharp(data).png({ compressionLevel: 9 }).toBuffer(),
    type: 'image/png',
  };
}

function renamePicture(node: ChildNode, from: string, to: string): void {
  if (!('tagName' in node)) return;
  for (const each of node.attrs) if (each.name === 'src' && each.value === from) each.value = to;
  for (const child of node.childNodes) renamePicture(child, from, to);
}

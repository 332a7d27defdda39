import { extname } from 'node:path';
import sharp from 'sharp';
import { mimeTypeOf } from '../mime-types.ts';
import { usedCharacters, type UsedCharacters } from '../used-characters.ts';
import { bindLeaves } from './bind-leaves.ts';
import { cutBookFonts } from './book-fonts.ts';
import { bookStyles, readFacetColours } from './book-styles.ts';
import type { Book, BookFile, Imprint } from './book.ts';
import { writeColophon } from './colophon.ts';
import type { ContentsItem } from './contents.ts';
import { coverOf, drawCover, paintCover } from './cover.ts';
import type { Leaf } from './leaf.ts';
import type { BookSite } from './make-books.ts';
import { hasDrawing, markNotes } from './mark-notes.ts';
import { paintDrawings } from './paint-drawings.ts';
import { attribute, elementsIn, hasClass, wordsOf, type ChildNode } from './tree.ts';
import { writeDocument, writeLeaf } from './write-leaf.ts';
import { escapeXml } from './write-xhtml.ts';

/** What a book is bound of. */
export interface LooseBook {
  readonly imprint: Imprint;
  readonly leaves: readonly Leaf[];
  readonly aliases: ReadonlyMap<string, string>;
  readonly contents: readonly ContentsItem[];
  /** What this book lacks, in a sentence for its last page. */
  readonly leftOut: string;
}

const text = 'application/xhtml+xml';

/** Binds leaves with cover, fonts, pictures and last page. */
export async function bindBook(site: BookSite, loose: LooseBook): Promise<Book> {
  const { imprint, leaves } = loose;
  const { language } = imprint;
  const shown = bindLeaves(leaves, { hosted: imprint.source, aliases: loose.aliases });
  const pictures = await picturesOf(site, [...shown].toSorted(), leaves);
  const colours = await facetColours(site);
  const textures = new Map<Leaf, string>();
  for (const leaf of leaves) {
    markNotes(leaf.body);
    textures.set(leaf, paintDrawings(leaf.body, colours));
  }
  dropRepeated(leaves);
  const fonts = await cutBookFonts(charactersOf(leaves, language), site.cache);
  const styles = await bookStyles(fonts.styles, colours);
  const cover = coverOf(imprint, site.corpus);
  const first = leaves[0];
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
    ...leaves.map((leaf) => ({
      path: `text/${leaf.file}`,
      data: writeLeaf(leaf, language, textures.get(leaf)),
      type: text,
      properties: hasDrawing(leaf.body) ? ['svg'] : undefined,
      isText: true,
    })),
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
    ...pictures,
  ];
  return {
    imprint,
    files,
    contents: [...loose.contents, { label: 'About this copy', file: 'about-this-copy.xhtml' }],
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
function dropRepeated(leaves: readonly Leaf[]): void {
  const said = new Set<string>();
  for (const { body } of leaves) {
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
}

async function facetColours({ files }: BookSite): Promise<ReadonlyMap<string, string>> {
  const sheet = 'facets.css';
  return readFacetColours(files.files.has(sheet) ? (await files.read(sheet)).toString('utf8') : '');
}

/** What the fonts of the book must have. */
function charactersOf(leaves: readonly Leaf[], language: string): UsedCharacters {
  const used = usedCharacters();
  const walk = (node: ChildNode, lang: string): void => {
    if ('value' in node) used.add(node.value, lang);
    if (!('childNodes' in node)) return;
    const own = 'tagName' in node ? (attribute(node, 'lang') ?? lang) : lang;
    for (const child of node.childNodes) walk(child, own);
  };
  for (const { title, body } of leaves) {
    used.add(title, language);
    walk(body, language);
  }
  return used.result();
}

/** Pictures as books may have them: the forms of the web alone are repainted. */
async function picturesOf(
  { files }: BookSite,
  addresses: readonly string[],
  leaves: readonly Leaf[],
): Promise<BookFile[]> {
  const pictures: BookFile[] = [];
  for (const address of addresses) {
    const path = decodeURIComponent(address);
    if (!files.files.has(path)) continue;
    const data = await files.read(path);
    const type = mimeTypeOf(extname(path)).split(';')[0] ?? '';
    if (['image/png', 'image/jpeg', 'image/gif', 'image/svg+xml'].includes(type)) {
      pictures.push({ path, data, type });
      continue;
    }
    const painted = `${path}.png`;
    pictures.push({
      path: painted,
      data: await sharp(data).png({ compressionLevel: 9 }).toBuffer(),
      type: 'image/png',
    });
    for (const { body } of leaves) renamePicture(body, `../${address}`, `../${address}.png`);
  }
  return pictures;
}

function renamePicture(node: ChildNode, from: string, to: string): void {
  if (!('tagName' in node)) return;
  for (const each of node.attrs) if (each.name === 'src' && each.value === from) each.value = to;
  for (const child of node.childNodes) renamePicture(child, from, to);
}

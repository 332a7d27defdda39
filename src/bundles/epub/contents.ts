import { writeDocument } from './write-leaf.ts';
import { escapeXml } from './write-xhtml.ts';

/** A line of the contents: a part of the book, with what is in it. */
export interface ContentsItem {
  readonly label: string;
  /** Seen from the folder of the book's own files: `text/ada.xhtml`; absent, only a heading. */
  readonly file?: string | undefined;
  readonly items?: readonly ContentsItem[] | undefined;
}

export interface Landmark {
  readonly type: 'cover' | 'toc' | 'bodymatter' | 'index' | 'bibliography' | 'colophon';
  readonly label: string;
  readonly file: string;
}

/** The navigation document: the contents as readers see them, and the landmarks. */
export function writeContents(
  title: string,
  language: string,
  items: readonly ContentsItem[],
  landmarks: readonly Landmark[],
): string {
  const places = landmarks.map(
    ({ type, label, file }) =>
      `<li><a epub:type="${type}" href="${escapeXml(file)}">${escapeXml(label)}</a></li>`,
  );
  return writeDocument({
    title: `Contents – ${title}`,
    language,
    up: '',
    part: 'frontmatter',
    body: [
      '<nav epub:type="toc" role="doc-toc" id="toc"><h1>Contents</h1>',
      writeList(items),
      '</nav>',
      '<nav class="landmarks" epub:type="landmarks" hidden="hidden"><h2>Landmarks</h2>',
      `<ol>${places.join('')}</ol>`,
      '</nav>',
    ].join('\n'),
  });
}

function writeList(items: readonly ContentsItem[]): string {
  const lines = items.map(({ label, file, items: inner = [] }) => {
    const words = escapeXml(label);
    const head =
      file === undefined ? `<span>${words}</span>` : `<a href="${escapeXml(file)}">${words}</a>`;
    return `<li>${head}${inner.length > 0 ? writeList(inner) : ''}</li>`;
  });
  return `<ol>\n${lines.join('\n')}\n</ol>`;
}

/** The same contents for readers of before EPUB 3, which take a heading for its first page. */
export function writeNcx(
  title: string,
  language: string,
  identifier: string,
  items: readonly ContentsItem[],
): string {
  const order = new Map<string, number>();
  const number = (file: string): number => {
    const known = order.get(file) ?? order.size + 1;
    order.set(file, known);
    return known;
  };
  let points = 0;
  const write = ({ label, file, items: inner = [] }: ContentsItem): string => {
    const target = file ?? firstFile(inner);
    if (target === undefined) return '';
    points += 1;
    const open = `<navPoint id="point-${points}" playOrder="${number(target)}">`;
    const text = `<navLabel><text>${escapeXml(label)}</text></navLabel>`;
    return `${open}${text}<content src="${escapeXml(target)}"/>${inner.map(write).join('')}</navPoint>`;
  };
  const body = items.map(write).join('\n');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${escapeXml(language)}">`,
    '<head>',
    `<meta name="dtb:uid" content="${escapeXml(identifier)}"/>`,
    `<meta name="dtb:depth" content="${depthOf(items)}"/>`,
    '<meta name="dtb:totalPageCount" content="0"/>',
    '<meta name="dtb:maxPageNumber" content="0"/>',
    '</head>',
    `<docTitle><text>${escapeXml(title)}</text></docTitle>`,
    `<navMap>\n${body}\n</navMap>`,
    '</ncx>',
    '',
  ].join('\n');
}

function firstFile(items: readonly ContentsItem[]): string | undefined {
  for (const { file, items: inner = [] } of items) {
    const found = file ?? firstFile(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

function depthOf(items: readonly ContentsItem[]): number {
  return items.length === 0 ? 0 : 1 + Math.max(...items.map((item) => depthOf(item.items ?? [])));
}

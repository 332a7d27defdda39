import { attribute, escapeAttribute, type Element } from './html-tree.ts';
import { assetsFolder, bundleName, type StyleBundle } from './script-bundle.ts';
import { relativeAddress, relativePath } from './site-address.ts';
import type { Edit } from './splice.ts';

/** A style sheet of a page; `path` from the site's root, where it is one of the site. */
export interface Sheet {
  readonly element: Element;
  readonly path: string | undefined;
}

export interface JoinedSheets {
  readonly bundles: readonly StyleBundle[];
  readonly edits: readonly Edit[];
  /** What the page asks for in their place. */
  readonly loads: readonly string[];
}

/**
 * Generated style sheets that stand in a row become one: compressed apart they are a quarter
 * larger, and each is one more request. One between them that is not generated keeps its place,
 * since later rules win. One that can do nothing on the page is taken out.
 */
export function joinSheets(
  sheets: readonly Sheet[],
  isNeeded: (path: string) => boolean,
  page: string,
  base: string,
): JoinedSheets {
  const bundles: StyleBundle[] = [];
  const edits: Edit[] = [];
  const loads: string[] = [];
  const lead = (sheet: Sheet, address: string): void => {
    loads.push(address);
    const place = sheet.element.sourceCodeLocation?.attrs?.['href'];
    if (!place || attribute(sheet.element, 'href') === address) return;
    const text = `href="${escapeAttribute(address)}"`;
    edits.push({ start: place.startOffset, end: place.endOffset, text });
  };
  const remove = ({ element }: Sheet): void => {
    const place = element.sourceCodeLocation;
    if (place) edits.push({ start: place.startOffset, end: place.endOffset, text: '' });
  };
  const [needed, idle] = [true, false].map((isIt) =>
    sheets.filter(({ path }) => (path === undefined || isNeeded(path)) === isIt),
  );
  idle?.forEach(remove);
  for (const row of rows(needed ?? [])) {
    const [first, ...rest] = row;
    const sources = row.flatMap(({ path }) => path ?? []);
    if (rest.length === 0) {
      lead(first, relativeAddress(attribute(first.element, 'href') ?? '', page, base));
      continue;
    }
    const path = bundleName(sources, 'css');
    bundles.push({ path, sources });
    lead(first, relativePath(page, path));
    rest.forEach(remove);
  }
  return { bundles, edits, loads };
}

type Row = readonly [Sheet, ...Sheet[]];

function rows(sheets: readonly Sheet[]): Row[] {
  const found: [Sheet, ...Sheet[]][] = [];
  let before: Sheet | undefined;
  for (const sheet of sheets) {
    if (before && isPlain(before) && isPlain(sheet)) found.at(-1)?.push(sheet);
    else found.push([sheet]);
    before = sheet;
  }
  return found;
}

/** Generated, and for every medium. */
function isPlain({ element, path }: Sheet): boolean {
  const names = element.attrs.map(({ name }) => name);
  return (
    path?.startsWith(`${assetsFolder}/`) === true &&
    names.every((name) => name === 'rel' || name === 'href')
  );
}

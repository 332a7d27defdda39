import { parse } from 'parse5';
import { cutPage } from './cut-page.ts';
import {
  attribute,
  elementsIn,
  firstElement,
  hasClass,
  rename,
  wordsOf,
  type Element,
} from './tree.ts';

/** One document of a book, made of a page of the site or of a part of one. */
export interface Leaf {
  /** The page it is from: `ada.html`. */
  readonly address: string;
  /** Its name in the book: `ada.xhtml`. */
  readonly file: string;
  readonly title: string;
  readonly body: Element;
}

/** What is kept of a leaf while the book is made: the trees of a large one do not fit together. */
export interface LeafOutline extends Pick<Leaf, 'address' | 'file' | 'title'> {
  /** The ids within it, as the site has them. */
  readonly ids: ReadonlySet<string>;
  /** The id of the whole. */
  readonly ownId: string | undefined;
}

export function outlineLeaf({ address, file, title, body }: Leaf): LeafOutline {
  const ids = new Set([...elementsIn(body)].flatMap((each) => attribute(each, 'id') ?? []));
  return { address, file, title, ids, ownId: attribute(body, 'id') };
}

/** A page as one leaf; `undefined` for one without text. */
export function readLeaf(address: string, html: string): Leaf | undefined {
  const main = mainOf(html);
  if (!main) return undefined;
  cutPage(main);
  rename(main, 'section');
  const file = address.replace(/\.html$/, '.xhtml');
  return { address, file, title: titleOf(main) ?? file, body: main };
}

/**
 * A booklet as a leaf for its title page, one for each chapter, and one for the sources. What is
 * a level lower within one page stands by itself again.
 */
export function readBooklet(address: string, html: string): Leaf[] {
  const main = mainOf(html);
  if (!main) return [];
  cutPage(main);
  return main.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const isTitlePage = hasClass(node, 'booklet-title');
    const name = hasClass(node, 'booklet-sources') ? 'sources' : attribute(node, 'id');
    if (isTitlePage) rename(node, 'section');
    else raiseHeadings(node);
    const file = `${isTitlePage ? 'begin' : (name ?? 'chapter')}.xhtml`;
    return { address, file, title: titleOf(node) ?? file, body: node };
  });
}

function mainOf(html: string): Element | undefined {
  return firstElement(
    parse(html, { scriptingEnabled: false }),
    ({ tagName }) => tagName === 'main',
  );
}

function titleOf(body: Element): string | undefined {
  const heading = firstElement(body, ({ tagName }) => tagName === 'h1');
  return heading && wordsOf(heading);
}

function raiseHeadings(body: Element): void {
  for (const element of elementsIn(body)) {
    const level = /^h([2-6])$/.exec(element.tagName)?.[1];
    if (level !== undefined) rename(element, `h${Number(level) - 1}`);
  }
}

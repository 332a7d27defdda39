import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, textOf, type Element } from '../html-tree.ts';

type Node = DefaultTreeAdapterTypes.Node;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A page without what only a site can offer, and the frame that all pages share. */
export interface PrunedPage {
  readonly title: string;
  /** Attributes of `<html>`. */
  readonly root: Element['attrs'];
  /** Style sheets that it asks for, in their order. */
  readonly sheets: readonly string[];
  /** The script that sets the reader's choices before anything is painted. */
  readonly headScript: string;
  readonly head: Element | undefined;
  readonly tools: Element | undefined;
  readonly foot: Element | undefined;
  readonly body: readonly Element[];
}

/** By class: for editors, for one who has the other files, or copies that a script places. */
const leftOut = new Set([
  'anchor',
  'contents-rail',
  'copy',
  'copy-reference',
  'fact-homes',
  'offline-notice',
  'preview-place',
  'setting-previews',
  'short-notes',
  'skip-link',
]);

const scripts = new Set(['script', 'noscript', 'template', 'link']);

/** Takes a page of the finished site apart. */
export function prunePage(html: string): PrunedPage {
  const document = parse(html, { scriptingEnabled: false });
  const all = [...elements(document)];
  const root = all.find(({ tagName }) => tagName === 'html');
  const frame = all.find((element) => hasClass(element, 'frame'));
  const themeScript = all.find((one) => attribute(one, 'data-theme-script') !== undefined);
  const title = all.find(({ tagName }) => tagName === 'title');
  const sheets = all.flatMap((one) =>
    one.tagName === 'link' && attribute(one, 'rel') === 'stylesheet'
      ? (attribute(one, 'href') ?? [])
      : [],
  );
  const parts = [...children(frame)].filter(({ tagName }) => !scripts.has(tagName));
  const partOf = (name: string): Element | undefined => parts.find((part) => hasClass(part, name));
  const [head, tools, foot] = ['site-header', 'site-tools', 'site-footer'].map(partOf);
  if (frame) prune(frame);
  const body = parts.filter((part) => part !== head && part !== tools && part !== foot);
  // The one in the head is enough.
  for (const part of body) drop(part, ({ tagName }) => tagName === 'form');
  // The browser's way back leads to the other places; in all they would be a twentieth of the file.
  for (const part of body) drop(part, isFurtherBackref);
  return {
    title: title ? textOf(title) : '',
    root: root?.attrs ?? [],
    sheets,
    headScript: themeScript ? textOf(themeScript) : '',
    head,
    tools,
    foot,
    body,
  };
}

function prune(parent: ParentNode): void {
  parent.childNodes = parent.childNodes.filter((node) => !isLeftOut(node));
  for (const child of children(parent)) {
    const isSaid = hasClass(child, 'said-in');
    const isMark = child.tagName === 'a' && isInMark(parent);
    child.attrs = child.attrs.filter(
      ({ name, value }) =>
        !isIdle(name, value) &&
        !((isMark && name === 'aria-label') || (isSaid && name === 'title')),
    );
    prune(child);
  }
}

function isLeftOut(node: Node): boolean {
  if (node.nodeName === '#comment') return true;
  if (!('tagName' in node)) return false;
  return scripts.has(node.tagName) || classesOf(node).some((name) => leftOut.has(name));
}

function drop(parent: ParentNode, isUnwanted: (element: Element) => boolean): void {
  parent.childNodes = parent.childNodes.filter((node) => !('tagName' in node) || !isUnwanted(node));
  for (const child of children(parent)) drop(child, isUnwanted);
}

/** The number of a note or source; what it is called is said anew by the script, see `dressLeaf`. */
function isInMark(parent: ParentNode): boolean {
  return 'tagName' in parent && (hasClass(parent, 'marks') || hasClass(parent, 'cite'));
}

function isFurtherBackref(element: Element): boolean {
  const { parentNode } = element;
  if (!parentNode || !('tagName' in parentNode) || element.tagName !== 'a') return false;
  return hasClass(parentNode, 'backrefs') && [...children(parentNode)].find(isLink) !== element;
}

function isLink({ tagName }: Element): boolean {
  return tagName === 'a';
}

/** What only scripts of the site read; a link that opens no window has no opener. */
function isIdle(name: string, value: string): boolean {
  if (name === 'rel') return value === 'external noopener';
  return name.startsWith('data-pagefind') || name === 'data-id' || name === 'loading';
}

export function* elements(parent: ParentNode): Generator<Element> {
  for (const child of children(parent)) {
    yield child;
    yield* elements(child);
  }
}

export function* children(parent: ParentNode | undefined): Generator<Element> {
  for (const node of parent?.childNodes ?? []) if ('tagName' in node) yield node;
}

export function classesOf(element: Element): string[] {
  return attribute(element, 'class')?.split(/\s+/) ?? [];
}

export function hasClass(element: Element, name: string): boolean {
  return classesOf(element).includes(name);
}

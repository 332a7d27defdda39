import type { Leaf, LeafOutline } from './leaf.ts';
import { attribute, elementsIn, hasClass, rename, setAttribute, type Element } from './tree.ts';

export interface Binding {
  /** Where the site is hosted, with its folder; absent, links out of the book become text. */
  readonly hosted?: string | undefined;
  /** Pages that the book has as a part of another: `source-x.html` by `sources.html#x`. */
  readonly aliases?: ReadonlyMap<string, string>;
}

/** Naming attributes whose targets may have been left out. */
const naming = ['aria-labelledby', 'aria-describedby', 'headers'];

/**
 * Binds a leaf into a book, in place: a link leads to the leaf that has its target, else to the
 * hosted page, else it is only its words. Returns the files that the leaf shows, by their address
 * on the site.
 */
export function bindLeaf(leaf: Leaf, places: Places, binding: Binding = {}): Set<string> {
  const shown = new Set<string>();
  const elements = [leaf.body, ...elementsIn(leaf.body)];
  const ids = new Set<string>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    setAttribute(element, 'id', safeId(id));
    if (element !== leaf.body) ids.add(safeId(id));
  }
  for (const element of elements) {
    bindLink(element, (href) => resolve(href, leaf, places, binding));
    bindNames(element, ids);
    const source = element.tagName === 'img' ? attribute(element, 'src') : undefined;
    if (source === undefined || /^[a-z]+:/i.test(source)) continue;
    shown.add(source);
    setAttribute(element, 'src', `../${source}`);
  }
  return shown;
}

/** Where a book has a page, and a place on it; undefined where it has not. */
export type Places = (address: string, anchor?: string) => string | undefined;

export function placesOf(leaves: readonly LeafOutline[]): Places {
  const pages = Map.groupBy(leaves, ({ address }) => address);
  return (address, anchor) => {
    const parts = pages.get(address);
    if (anchor === undefined) return parts?.[0]?.file;
    // Where two parts of a page have it, the later one.
    const part = parts?.findLast(({ ids, ownId }) => ids.has(anchor) || ownId === anchor);
    if (!part) return undefined;
    return part.ids.has(anchor) ? `${part.file}#${encodeURIComponent(safeId(anchor))}` : part.file;
  };
}

/** XML wants names without colons that begin with a letter. */
function safeId(id: string): string {
  const safe = id.replace(/[^\p{L}\p{N}._-]/gu, '_');
  return /^[\p{L}_]/u.test(safe) ? safe : `_${safe}`;
}

function resolve(href: string, leaf: Leaf, places: Places, binding: Binding): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  const [page = '', anchor] = href.split('#', 2);
  const address = binding.aliases?.get(page) ?? (page === '' ? leaf.address : page);
  const whole = anchor === undefined || address.includes('#') ? address : `${address}#${anchor}`;
  const [file = '', place] = decoded(whole).split('#', 2);
  const found =
    places(file, place) ??
    // Within a page a place that was left out is nowhere; of another, its beginning will do.
    (page === '' ? undefined : places(address.split('#')[0] ?? ''));
  if (found !== undefined)
    return found.startsWith(`${leaf.file}#`) ? found.slice(leaf.file.length) : found;
  if (page === '' || binding.hosted === undefined) return undefined;
  return new URL(href, binding.hosted).href;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function bindLink(element: Element, addressOf: (href: string) => string | undefined): void {
  if (element.tagName !== 'a') return;
  const isDrawing = element.namespaceURI.endsWith('svg');
  // Drawings are hidden from who cannot see them, so nothing in them may be touched either.
  const href = attribute(element, 'href');
  const isWanted = hasClass(element, 'wanted');
  const found = href === undefined || isWanted ? undefined : addressOf(href);
  const bound = found !== undefined && isWithin(element, found) ? undefined : found;
  setAttribute(element, 'href', isDrawing ? undefined : bound);
  if (bound !== undefined && !isDrawing) return;
  rename(element, isDrawing ? 'g' : 'span');
  element.attrs = element.attrs.filter(({ name }) => ['class', 'id', 'lang', 'dir'].includes(name));
}

/** Whether a place is one that the link itself stands in: a source in the list of sources. */
function isWithin(element: Element, place: string): boolean {
  for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode) {
    const id = attribute(at, 'id');
    if (id !== undefined && place === `#${encodeURIComponent(id)}`) return true;
  }
  return false;
}

function bindNames(element: Element, ids: ReadonlySet<string>): void {
  for (const name of naming) {
    const value = attribute(element, name);
    if (value === undefined) continue;
    const found = value
      .split(/\s+/)
      .map(safeId)
      .filter((id) => ids.has(id));
    setAttribute(element, name, found.length > 0 ? found.join(' ') : undefined);
  }
  for (const each of element.attrs) {
    const drawn = /^url\(#(.+)\)$/.exec(each.value)?.[1];
    if (drawn !== undefined) each.value = `url(#${safeId(drawn)})`;
    if (element.tagName === 'use' && each.name === 'href') {
      each.value = `#${safeId(each.value.slice(1))}`;
    }
  }
}

/* Runs in the reader's browser: one leaf at a time is laid out, the others wait as text. */

import { dressLeaf } from './dress-leaf.ts';

/** The text of each leaf by its id, taken from the `noscript` that readers without a script see. */
const texts = new Map<string, string>();
const sections = new Map<string, HTMLElement>();
let shown: HTMLElement | undefined;

/**
 * Takes the leaves that have arrived off the page; their markup stays as it came, text. While the
 * file is still being read, its last element may be half.
 */
export function gatherLeaves(isWhole: boolean): void {
  for (const section of document.querySelectorAll<HTMLElement>('main > .leaf')) {
    if (sections.has(section.id) || (!isWhole && !section.nextElementSibling)) continue;
    sections.set(section.id, section);
    texts.set(section.id, section.querySelector('noscript')?.textContent ?? '');
    section.hidden = true;
    section.replaceChildren();
  }
}

export function leafTexts(): ReadonlyMap<string, string> {
  return texts;
}

export function titleOf(leaf: string): string {
  return sections.get(leaf)?.dataset['title'] ?? '';
}

export function shownLeaf(): string | undefined {
  return shown?.id;
}

/** Lays a leaf out in the place of the one before. */
export function showLeaf(leaf: string): void {
  const section = sections.get(leaf);
  if (!section || section === shown) return;
  if (shown) {
    shown.hidden = true;
    if (texts.has(shown.id)) shown.replaceChildren();
  }
  const text = texts.get(leaf);
  if (text !== undefined) section.innerHTML = text;
  dressLeaf(section);
  const behind = section.querySelector<HTMLElement>('.back-matter');
  if (behind) {
    behind.hidden = true;
    requestAnimationFrame(() => setTimeout(wholeLeaf));
  }
  section.hidden = false;
  shown = section;
}

/** Half of an article stands behind its text, and is laid out when that has been painted. */
export function wholeLeaf(): void {
  const behind = shown?.querySelector<HTMLElement>('.back-matter');
  if (behind) behind.hidden = false;
}

/** A leaf that is no page of the site: its content is kept while others are read. */
export function addLeaf(id: string, title: string): HTMLElement {
  const section = document.createElement('section');
  section.id = id;
  section.className = 'leaf';
  section.hidden = true;
  section.dataset['title'] = title;
  document.querySelector('main')?.append(section);
  sections.set(id, section);
  return section;
}

/** Of an address after the sign: the leaf and the anchor in it that it means. */
export interface Place {
  readonly leaf: string;
  /** The whole id of the element; undefined for the top of the leaf. */
  readonly anchor?: string | undefined;
}

/**
 * Addresses that the file makes, `rhine`, `rhine/sources` and `~7/cite-1`; those of the site,
 * `rhine.html` and `rhine.html#sources`; and an anchor alone, in the leaf that is read or the first
 * that has it.
 */
export function placeOf(hash: string): Place | undefined {
  const address = decoded(hash.replace(/^#/, ''))
    .replace(/\.html(?=[#/]|$)/, '')
    .replace('#', '/');
  const [leaf, anchor] = split(address);
  if (texts.has(leaf)) {
    return anchor !== undefined && has(leaf, address) ? { leaf, anchor: address } : { leaf };
  }
  for (const id of [shown?.id ?? '', ...texts.keys()]) {
    for (const whole of [address, `${id}/${address}`]) {
      if (has(id, whole)) return { leaf: id, anchor: whole };
    }
  }
  return undefined;
}

function split(address: string): [string, string | undefined] {
  const at = address.indexOf('/');
  return at === -1 ? [address, undefined] : [address.slice(0, at), address.slice(at + 1)];
}

function has(leaf: string, id: string): boolean {
  const written = id.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return texts.get(leaf)?.includes(` id="${written}"`) ?? false;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { attribute, type Element } from '../html-tree.ts';
import { innerAddress, leafOf } from './leaf.ts';
import { elements, hasClass } from './prune-page.ts';

/** Where addresses of the site lead in the one file. */
export interface LeafAddresses {
  /** Ids within each leaf. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Short for each leaf, see {@link innerAddress}. */
  readonly signs: ReadonlyMap<string, string>;
  /** By page that is left out. */
  readonly standIns: ReadonlyMap<string, string>;
}

/** Attributes that name an element of the same page by its id, one or several. */
const naming = new Set([
  'aria-controls',
  'aria-describedby',
  'aria-labelledby',
  'aria-owns',
  'for',
  'headers',
  'list',
]);

/**
 * Makes an element of a page, with all inside, part of the one file: ids are told apart by the
 * leaf, links lead to other leaves, and what leads nowhere here is a link no more.
 */
export function bindLeaf(root: Element, leaf: string, addresses: LeafAddresses): void {
  const own = addresses.anchors.get(leaf);
  const bound = (id: string): string => (own?.has(id) ? inner(leaf, id, addresses) : id);
  const group = (name: string): string => (own ? inner(leaf, name, addresses) : name);
  for (const element of [root, ...elements(root)]) {
    element.attrs = element.attrs.flatMap((each) => {
      const { name, value } = each;
      if (name === 'id') return [{ ...each, value: bound(value) }];
      if (name === 'name' && element.tagName === 'input') return [{ ...each, value: group(value) }];
      if (naming.has(name)) return [{ ...each, value: value.split(/\s+/).map(bound).join(' ') }];
      if (value.startsWith('url(#'))
        return [{ ...each, value: value.replace(/#([^)]+)/, (_, id: string) => `#${bound(id)}`) }];
      if (name === 'href' && value.startsWith('#') && element.tagName !== 'a')
        return [{ ...each, value: `#${bound(value.slice(1))}` }];
      return [each];
    });
    // Only one may be the text; the file has an outer one around all leaves.
    if (element.tagName === 'main') rename(element, 'article');
  }
  dropLost(root, (url) => leafAddress(url, leaf, addresses) === undefined);
  for (const element of elements(root)) {
    if (element.tagName !== 'a') continue;
    const href = element.attrs.find(({ name }) => name === 'href');
    if (!href) continue;
    const address = leafAddress(href.value, leaf, addresses);
    // What only offers a way on says nothing where there is none.
    if (address === undefined && hasClass(element, 'way-on')) element.childNodes = [];
    if (address === undefined) unlink(element);
    else href.value = address;
  }
}

/** Where an address leads within the file; an external one as it is; undefined: nowhere. */
export function leafAddress(
  url: string,
  leaf: string,
  addresses: LeafAddresses,
): string | undefined {
  const { anchors, standIns } = addresses;
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return url;
  const [, file = '', fragment = ''] = /^([^?#]*)[^#]*#?(.*)$/s.exec(url) ?? [];
  const standIn = standIns.get(file);
  if (standIn !== undefined)
    return leafAddress(standIn, leaf, { ...addresses, standIns: new Map() });
  const to = file === '' ? leaf : leafOf(file);
  const known = anchors.get(to);
  if (!known || (file !== '' && !file.endsWith('.html'))) return undefined;
  const id = decoded(fragment);
  if (known.has(id)) return `#${inner(to, id, addresses)}`;
  return file === '' ? undefined : `#${to}`;
}

function inner(leaf: string, id: string, { signs }: LeafAddresses): string {
  return innerAddress(leaf, id, signs.get(leaf));
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Where a menu, or a line of its own, only led out of the file, it goes with its link. */
function dropLost(parent: Element, isLost: (url: string) => boolean, inMenu = false): void {
  parent.childNodes = parent.childNodes.filter((node) => {
    if (!('tagName' in node) || hasClass(node, 'prose')) return true;
    const isMenu = inMenu || node.tagName === 'nav' || hasClass(node, 'imprint');
    dropLost(node, isLost, isMenu);
    if (node.tagName === 'nav' && hasClass(node, 'views')) return linksIn(node).length > 1;
    if (!['li', 'p'].includes(node.tagName)) return true;
    const links = linksIn(node);
    const isAllLost = links.length > 0 && links.every(isLost);
    return !(isAllLost && (isMenu || links.every(isData)));
  });
}

/** A file for machines, or one to print. */
function isData(url: string): boolean {
  return !/\.html(?:[?#]|$)/.test(url) && !url.startsWith('#');
}

function linksIn(element: Element): string[] {
  return [...elements(element)].flatMap((one) =>
    one.tagName === 'a' ? (attribute(one, 'href') ?? []) : [],
  );
}

function unlink(element: Element): void {
  rename(element, 'span');
  const kept = new Set(['class', 'id', 'lang', 'dir']);
  element.attrs = element.attrs.filter(({ name }) => kept.has(name));
}

function rename(element: Element, tagName: string): void {
  element.tagName = tagName;
  element.nodeName = tagName;
}

/** The ids of a page, before they are bound. */
export function idsIn(parts: readonly Element[]): Set<string> {
  const all = parts.flatMap((part) => [part, ...elements(part)]);
  return new Set(all.flatMap((element) => attribute(element, 'id') ?? []));
}

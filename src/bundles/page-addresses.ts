import { attribute, type Element } from './html-tree.ts';

/** An address in an element: `load` is fetched to show the page, `link` waits for a click. */
export interface PageAddress {
  readonly attribute: string;
  readonly urls: readonly string[];
  readonly use: 'load' | 'link';
  /** The attribute's value with each address handed through `map`. */
  readonly rewrite: (map: (url: string) => string) => string;
}

const linkAttributes = new Map(
  Object.entries({
    a: 'href',
    area: 'href',
    form: 'action',
  }),
);

const loadAttributes = new Map(
  Object.entries({
    audio: ['src'],
    embed: ['src'],
    iframe: ['src'],
    image: ['href', 'xlink:href'],
    img: ['src'],
    input: ['src'],
    object: ['data'],
    script: ['src'],
    source: ['src'],
    track: ['src'],
    use: ['href', 'xlink:href'],
    video: ['src', 'poster'],
  }),
);

const fetchedRelations =
  /\b(?:stylesheet|icon|preload|prefetch|manifest|modulepreload|preconnect|dns-prefetch)\b/i;

/** Every address an element holds, in the order of its attributes. */
export function addressesOf(element: Element): PageAddress[] {
  const found: PageAddress[] = [];
  const one = (name: string, use: PageAddress['use']): void => {
    const value = attribute(element, name);
    if (value === undefined) return;
    found.push({ attribute: name, urls: [value], use, rewrite: (map) => map(value) });
  };
  const set = (name: string): void => {
    const value = attribute(element, name);
    if (value !== undefined) found.push(sourceSet(name, value));
  };
  const tag = element.tagName;
  const link = linkAttributes.get(tag);
  if (link !== undefined) one(link, 'link');
  for (const name of loadAttributes.get(tag) ?? []) one(name, 'load');
  if (tag === 'img' || tag === 'source') set('srcset');
  if (tag === 'link') {
    one('href', fetchedRelations.test(attribute(element, 'rel') ?? '') ? 'load' : 'link');
    set('imagesrcset');
  }
  if (tag === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    found.push(...refresh(attribute(element, 'content') ?? ''));
  }
  return found;
}

/** `a.png 1x, b.png 2x`: an address ends at white space; a comma may end it as well. */
function sourceSet(name: string, value: string): PageAddress {
  const candidates = [...value.matchAll(/([^\s,]\S*[^\s,]|[^\s,])(\s+[^\s,]+)?\s*(?:,|$)/g)];
  return {
    attribute: name,
    use: 'load',
    urls: candidates.map(([, url = '']) => url),
    rewrite: (map) => candidates.map(([, url = '', size = '']) => map(url) + size).join(', '),
  };
}

/** `0; url=page.html`, the way a former address leads to the one of today. */
function refresh(value: string): PageAddress[] {
  const [, before, url, after = ''] =
    /^(\s*\d+\s*[;,]\s*url\s*=\s*["']?)([^"']+)(["']?)\s*$/i.exec(value) ?? [];
  if (before === undefined || url === undefined) return [];
  return [
    { attribute: 'content', use: 'link', urls: [url], rewrite: (map) => before + map(url) + after },
  ];
}

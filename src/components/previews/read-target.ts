/** What a link can show: a note of the page itself, or cards to look for, the best first. */
export type PreviewTarget =
  | { readonly type: 'note'; readonly id: string }
  | { readonly type: 'card'; readonly addresses: readonly string[] };

/**
 * What the link `href` (as written) on the page at `page` (its whole address) points at, or
 * undefined when it leads away from the site or to the page itself. Addresses of cards are file
 * names with their anchor, decoded: first the anchor, which may be an entry, then the file alone.
 */
export function readTarget(href: string, page: string): PreviewTarget | undefined {
  const written = href.trim();
  const to = parse(written, page);
  const from = parse(page);
  if (!to || !from) return undefined;
  if (to.protocol !== from.protocol || to.host !== from.host) return undefined;
  const [folder, name] = splitPath(to.pathname);
  const [ownFolder, ownName] = splitPath(from.pathname);
  if (folder !== ownFolder) return undefined;
  const anchor = decode(to.hash.slice(1));
  if (written.startsWith('#')) return anchor === '' ? undefined : { type: 'note', id: anchor };
  const file = decode(name) || 'index.html';
  const isHere = name === ownName;
  const addresses = [...(anchor === '' ? [] : [`${file}#${anchor}`]), ...(isHere ? [] : [file])];
  return addresses.length === 0 ? undefined : { type: 'card', addresses };
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

function splitPath(path: string): [folder: string, name: string] {
  const end = path.lastIndexOf('/') + 1;
  return [path.slice(0, end), path.slice(end)];
}

/** A stray `%` stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

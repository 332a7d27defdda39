import { idPattern } from '../schema/sourced-values.ts';

const pageBeside = /^[a-z0-9-]+\.(?:html|md)(?:#\S*)?$/;
const article = /^(?:\.{1,2}\/)*(?:[^/?#:\\]+\/)?[a-z0-9-]+\.mdx(?:#.*)?$/;
const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * Whether an article may lead to an address: `http`, `https` or `mailto`, another article by its
 * file, a page of the site (`about.html`), or a `#fragment`. Any other path would leave the site
 * or lead nowhere. Browsers pass over control characters and read `\` as `/`; so does this.
 */
export function isSafeAddress(address: string): boolean {
  const read = address.replace(/[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e]/g, '');
  const scheme = /^([^/?#:]*):/.exec(read)?.[1];
  if (scheme !== undefined) return schemes.has(`${scheme.toLowerCase()}:`);
  return read.startsWith('#') || pageBeside.test(address) || article.test(address);
}

/** The section of the same page that an address like `#mouth` leads to. */
export function sectionOf(address: string): string | undefined {
  if (!address.startsWith('#')) return undefined;
  try {
    return decodeURIComponent(address.slice(1));
  } catch {
    return address.slice(1);
  }
}

/** What to type instead of an address that is not safe. */
export function addressHint(address: string): string {
  if (/^[/\\]{2}/.test(address.trim())) return 'Write the whole address, `https:` included.';
  if (/^[/\\]/.test(address.trim())) {
    return 'The encyclopedia may live in any folder: link to an article by its file, `../kind/id.mdx`.';
  }
  if (idPattern.test(address)) return `To link to an article write \`[[${address}|its words]]\`.`;
  return 'Allowed are `https://…`, `http://…`, `mailto:…`, `../kind/id.mdx` and `#section`.';
}

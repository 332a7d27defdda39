const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * Whether an address may stand in a page: `http`, `https` or `mailto`, a path beside the page, or
 * a `#fragment`. Browsers pass over control characters and read `\` as `/`; so does this.
 */
export function isSafeAddress(address: string): boolean {
  const read = address.replace(/[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e]/g, '');
  const scheme = /^([^/?#:]*):/.exec(read)?.[1];
  if (scheme !== undefined) return schemes.has(`${scheme.toLowerCase()}:`);
  return !/^[/\\]/.test(read);
}

/** What to type instead of an address that is not safe. */
export function addressHint(address: string): string {
  if (/^[/\\]{2}/.test(address.trim())) return 'Write the whole address, `https:` included.';
  if (/^[/\\]/.test(address.trim())) {
    return 'The encyclopedia may live in any folder: link to an article by its file, `../kind/id.mdx`.';
  }
  return 'Allowed are `https://…`, `http://…`, `mailto:…`, `../kind/id.mdx` and `#section`.';
}

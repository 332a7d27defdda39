const longest = 60;

/** As long as the address in the record of a source may be. */
const longestAddress = 2_000;

/**
 * Whether a text is the address of a page, as it may stand in the place of a source's key. What
 * stands before an `@` is no part of the host, though it may look like one.
 */
export function isAddress(text: string): boolean {
  if (text.length > longestAddress || !/^https?:\/\/[^\s\p{C}'"<>`\\]+$/iu.test(text)) return false;
  const { hostname = '', username, password } = URL.parse(text) ?? {};
  return /[^.]\.[^.]/.test(hostname) && !username && !password;
}

/** Whether two addresses are of one page, as far as they tell. */
export function isSameAddress(one: string, other: string): boolean {
  return bareAddress(one) === bareAddress(other);
}

function bareAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

/**
 * The key of a source that is known by its address alone. Where letters are lost, a sum of them is
 * added; `a/b` and `a-b` have one key all the same, and are told from each other by who reads both.
 */
export function keyOfAddress(address: string): string {
  const bare = bareAddress(address);
  const slug = bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const isWhole = slug.length <= longest && /^[a-z0-9./-]+$/.test(bare) && !/[./-]{2}/.test(bare);
  if (isWhole) return slug;
  return `${slug.slice(0, longest).replace(/-$/, '') || 'page'}-${checksum(address)}`;
}

/** A key as it is written, or that of an address. */
export function keyOfWritten(text: string): string {
  return isAddress(text) ? keyOfAddress(text) : text;
}

/** Six letters of FNV-1a. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0').slice(-6);
}

const longest = 60;

/** Whether a text is the address of a page, as it may stand in the place of a source's key. */
export function isAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\p{C}'"<>`\\]+$/iu.test(text)) return false;
  return URL.parse(text)?.hostname.includes('.') ?? false;
}

/**
 * The key of a source that is known by its address alone. Addresses that differ have keys that
 * differ: where letters are lost, a sum of them is added.
 */
export function keyOfAddress(address: string): string {
  const bare = address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  const slug = bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const isWhole = slug.length <= longest && /^[a-z0-9./-]+$/.test(bare) && !/[./-]{2}/.test(bare);
  if (isWhole) return slug;
  return `${slug.slice(0, longest).replace(/-$/, '')}-${checksum(address)}`;
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

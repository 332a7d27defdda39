import { fold } from './fold.ts';

const longest = 100;
/** Anchors of every page, beside which those of names stand. */
const keptByPages: ReadonlySet<string> = new Set(['text', 'search-box']);

/**
 * An ASCII slug for a name: file names (`name-<slug>.html`) and anchors. Latin letters lose their
 * diacritics; any other letter stands as its code point (`u5f35-u6cbb`), so that names of any
 * script stay apart without a table of transliterations. Never empty; at most 100 characters.
 */
export function slugOfName(text: string): string {
  let slug = '';
  for (const character of fold(text, { ignoreCase: true })) {
    if (/[a-z0-9]/u.test(character)) slug += character;
    else if (character === "'") continue;
    else if (/[\p{L}\p{N}\p{M}]/u.test(character))
      slug += `-u${character.codePointAt(0)?.toString(16)}-`;
    else slug += '-';
  }
  slug = slug.replaceAll(/-+/gu, '-').replaceAll(/^-|-$/gu, '');
  if (slug === '' || keptByPages.has(slug)) return `x${checksum(text)}`;
  return slug.length <= longest
    ? slug
    : `${slug.slice(0, longest - 9).replace(/-$/u, '')}-${checksum(slug)}`;
}

/** {@link slugOfName}, or the first of `-2`, `-3`... that `isTaken` refuses to know. */
export function uniqueSlug(text: string, isTaken: (slug: string) => boolean): string {
  const slug = slugOfName(text);
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

/** FNV-1a, 32 bits, eight hexadecimal digits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

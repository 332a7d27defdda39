import { isAddress, keyOfAddress } from '../schema/source-address.ts';
import type { CitationItem } from './article-body.ts';

/** A key of a source, as written: `benson-1990`. */
const key = /[\p{L}\p{N}][\p{L}\p{N}_.-]*/u.source;
const item = new RegExp(`^@(${key})(?:\\s*,\\s*(\\S[\\s\\S]*))?$`, 'u');
/** In an address a comma may stand, if no space follows it. */
const addressed = /^@(https?:\/\/\S+?)(?:\s*,\s+(\S[\s\S]*))?$/iu;

export type ReadCitation =
  { readonly items: CitationItem[] } | { readonly message: string; readonly hint: string };

/**
 * The sources that `@key, p. 12; @other` cites: what stands between `[` and `]`. A locator is
 * anything but `;`. What cannot be read is answered by a message and a hint.
 */
export function readCitation(text: string): ReadCitation {
  const items: CitationItem[] = [];
  for (const [at, part] of text.split(';').entries()) {
    const written = part.replace(/\s+/g, ' ').trim();
    const found = addressed.exec(written) ?? item.exec(written);
    const [, source, locator] = found ?? [];
    if (source === undefined || (source.includes(':') && !isAddress(source))) {
      // The semicolon may be one of an address.
      const isCut = at > 0 && items.at(-1)?.address !== undefined && !/^\s/.test(part);
      return isCut ? cutAddress(text) : malformed(text, written);
    }
    if (locator !== undefined && /(?:^|[\s,&])@/.test(locator)) {
      return {
        message: `\`[${text}]\` has two sources with a comma between them`,
        hint: `Several sources have semicolons between them: \`[${text.replace(/,(\s*@)/g, ';$1')}]\`.`,
      };
    }
    items.push(citationItem(source, locator));
  }
  return { items };
}

/** A source by its key, or by the address of a page that nobody has described yet. */
export function citationItem(source: string, locator?: string): CitationItem {
  const named = isAddress(source)
    ? { key: keyOfAddress(source), address: source }
    : { key: source };
  return locator ? { ...named, locator } : named;
}

function cutAddress(text: string): ReadCitation {
  return {
    message: `\`[${text}]\` has an address with a semicolon, which ends a source`,
    hint: 'Write `%3B` in its place; between two sources a space follows it.',
  };
}

function malformed(text: string, part: string): ReadCitation {
  const message = `\`[${text}]\` cannot be read as a citation`;
  if (part === '' || part === '@') {
    return { message, hint: 'Write the key of a source, as in `[@key]` or `[@key, p. 12]`.' };
  }
  if (/^@www\./i.test(part)) {
    return { message, hint: `Write the whole address: \`[@https://${part.slice(1)}]\`.` };
  }
  if (/^@(?:[a-z]+:\/\/|(?:data|javascript|mailto):)/i.test(part)) {
    return {
      message,
      hint: 'Write the key of a source, or an address such as `https://example.org/page`.',
    };
  }
  const spaced = new RegExp(`^@(${key})[\\s:]+(\\S[\\s\\S]*)$`, 'u').exec(part);
  if (spaced?.[1] && spaced[2]) {
    return { message, hint: `A comma stands before the page: \`[@${spaced[1]}, ${spaced[2]}]\`.` };
  }
  const bare = new RegExp(`^(${key})(.*)$`, 'u').exec(part);
  if (bare?.[1]) {
    return { message, hint: `Each source has its \`@\`: \`@${bare[1]}${bare[2] ?? ''}\`.` };
  }
  return { message, hint: 'Write `[@key]`, `[@key, p. 12]` or `[@key; @other, ch. 3]`.' };
}

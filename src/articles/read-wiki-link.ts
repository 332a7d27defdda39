/** What `[[...]]` says: a name or id, the section, and where the words to show stand, if any. */
export interface WikiLink {
  readonly target: string;
  readonly fragment: string | undefined;
  readonly words: { readonly start: number; readonly end: number } | undefined;
}

/** Reads what stands between `[[` and `]]`; undefined when there is no target. */
export function readWikiLink(inner: string): WikiLink | undefined {
  const bar = inner.indexOf('|');
  const written = (bar === -1 ? inner : inner.slice(0, bar)).replace(/\s+/g, ' ').trim();
  const hash = written.indexOf('#');
  const target = hash === -1 ? written : written.slice(0, hash).trim();
  if (target === '') return undefined;
  const fragment = hash === -1 ? '' : written.slice(hash + 1).trim();
  const text = bar === -1 ? '' : inner.slice(bar + 1);
  const start = bar + 1 + (text.length - text.trimStart().length);
  const words = text.trim() === '' ? undefined : { start, end: start + text.trim().length };
  return { target, fragment: fragment === '' ? undefined : fragment, words };
}

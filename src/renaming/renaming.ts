import type { Fix } from '../diagnostics/problem.ts';

/** An id, or the key of a source, that is to become another. */
export interface Renaming {
  readonly type: 'article' | 'source';
  readonly from: string;
  readonly to: string;
}

/** What stands around an id, as regular expressions: left out, no part of a longer word. */
interface Around {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * The edit that puts the new id for the old one into a stretch of a text: where it stands first in
 * these surroundings. Undefined where it does not.
 */
export function editWithin(
  text: string,
  [start, end]: readonly [number, number],
  { from, to }: Pick<Renaming, 'from' | 'to'>,
  { before = '(?<![a-z0-9-])', after = '(?![a-z0-9-])' }: Around = {},
): Fix | undefined {
  const place = new RegExp(`(${before})${from}${after}`).exec(text.slice(start, end));
  if (!place) return undefined;
  const at = start + place.index + (place[1]?.length ?? 0);
  return { start: at, end: at + from.length, text: to };
}

/** A text after edits that do not overlap; outside of them nothing changes. */
export function applyEdits(text: string, edits: readonly Fix[]): string {
  let edited = '';
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    edited += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return edited + text.slice(done);
}

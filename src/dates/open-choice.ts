/** A choice among all days up to a date or from it on: it happened once, then or earlier, or later. */
export interface OpenBound {
  /** Which bound of the choice the date is. */
  readonly side: 'first' | 'last';
  readonly bound: string;
}

/** Reads `[..1894]` and `[1946..]`; undefined for every other text. */
export function openBoundOf(text: string): OpenBound | undefined {
  const [, last, first] = /^\[(?:\.\.([^.,]+)|([^.,]+)\.\.)\]$/.exec(text) ?? [];
  if (last !== undefined) return { side: 'last', bound: last.trim() };
  return first === undefined ? undefined : { side: 'first', bound: first.trim() };
}

/** Where the window stands in the page, in pixels. */
export interface Reading {
  readonly windowHeight: number;
  /** How far it can still be scrolled down, and how far it has been. */
  readonly below: number;
  readonly above: number;
}

/**
 * Which section is being read: the last one that began above the reading line. The line lies a
 * third down the window; towards the end of the page it sinks to the lower edge, so that short
 * last sections have their turn. `tops` are from the window's upper edge; -1 before the first.
 */
export function currentSection(
  tops: readonly number[],
  { windowHeight, below, above }: Reading,
): number {
  const high = windowHeight / 3;
  const way = Math.min(windowHeight, above + below);
  const sunk = way > 0 ? Math.max(0, 1 - below / way) : 0;
  const line = high + (windowHeight - high) * sunk;
  return tops.findLastIndex((top) => top <= line);
}

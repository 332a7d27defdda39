export interface Stretch {
  readonly text: string;
  /** No line may end within. */
  readonly unbroken: boolean;
}

/** Two numbers and the dash between them, after which a line could end: `1848–49`. */
const range = /((?<![\p{L}\p{N}])\p{Nd}+–\p{Nd}+(?![\p{L}\p{N}]))/u;

/** The space between a small number and what it counts or dates: `1 July`, `12 songs`. */
const counted = /(?<![\p{L}\p{N}.,–-])(\p{Nd}{1,2}) (?=\p{L})/gu;

/**
 * A plain sentence in stretches, so that narrow columns break neither a span of years nor, by
 * a space that does not break, between a day and its month.
 */
export function unbrokenStretches(text: string): readonly Stretch[] {
  return text
    .replace(counted, '$1\u00a0')
    .split(range)
    .map((stretch, position) => ({ text: stretch, unbroken: position % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
}

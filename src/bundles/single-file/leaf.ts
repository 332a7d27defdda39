/** A page of the site as a part of the one file. */
export interface Leaf {
  /** Its file name without the ending; a hash address leads to it: `#rhine`. */
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/**
 * The id of what has an address inside a leaf: `rhine/sources`. The id of an entity has no stroke.
 * Notes are led to from every sentence and by nobody else, so they bear the short sign of the leaf.
 */
export function innerAddress(leaf: string, anchor: string, sign: string | undefined): string {
  const isNote = /^(?:cite|citeref|source)-/.test(anchor);
  return `${isNote && sign !== undefined ? sign : leaf}/${anchor}`;
}

/** Signs for so many leaves: no id begins with a tilde. */
export const leafSign = (number: number): string => `~${number.toString(36)}`;

/** The leaf of a page: `rhine` of `rhine.html`. */
export const leafOf = (page: string): string => page.replace(/\.html$/, '');

/** A page of the site as a part of the one file. */
export interface Leaf {
  /** Its file name without the ending; a hash address leads to it: `#rhine`. */
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** What has an address inside a leaf: `rhine/sources`. The id of an entity has no stroke. */
export const innerAddress = (leaf: string, anchor: string): string => `${leaf}/${anchor}`;

/** The leaf of a page: `rhine` of `rhine.html`. */
export const leafOf = (page: string): string => page.replace(/\.html$/, '');

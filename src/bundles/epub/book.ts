import type { ContentsItem, Landmark } from './contents.ts';

/** A book as readers and libraries know it. */
export interface Imprint {
  /** Short and ASCII: what its file is called. */
  readonly name: string;
  readonly title: string;
  /** What it belongs to, where it is a part. */
  readonly collection?: string | undefined;
  readonly description: string;
  readonly language: string;
  readonly creator: string;
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly edition?: string | undefined;
  /** The day of the edition, `YYYY-MM-DD`: the only date in the book. */
  readonly date?: string | undefined;
  /** Where the encyclopedia is hosted. */
  readonly source?: string | undefined;
}

/** One file of a book, seen from the folder of its own files. */
export interface BookFile {
  readonly path: string;
  readonly data: string | Uint8Array;
  readonly type: string;
  readonly properties?: readonly string[] | undefined;
  /** It is one of the texts, which are read in this order. */
  readonly isText?: boolean | undefined;
}

export interface Book {
  readonly imprint: Imprint;
  /** All but the package document, the contents and the container. */
  readonly files: readonly BookFile[];
  readonly contents: readonly ContentsItem[];
  readonly landmarks: readonly Landmark[];
}

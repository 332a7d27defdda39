import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Offer } from '../../entities/offers.ts';
import type { Edition } from '../edition.ts';

/** What a carrier is made from. It reads all of it and changes none. */
export interface CarrierSource {
  /** The finished site: `dist`. Absolute. */
  readonly site: string;
  /** What the pass left of the same state of the corpus: `.qamus/corpus`. Absolute. */
  readonly store: string;
  /** The store's index, read. */
  readonly corpus: SiteCorpus;
  readonly edition: Edition;
  /** How files are called before the dot, ASCII and short: `ten-rivers`. */
  readonly stem: string;
  /**
   * An empty folder of its own. Files that are returned lie in it; what else lies in it is thrown
   * away. Absolute.
   */
  readonly folder: string;
}

/** A file that readers download. */
export interface CarrierFile {
  /** ASCII, in the folder of the source, without a path; over all carriers no name stands twice. */
  readonly name: string;
  /** What it holds, where a carrier has several: the title of a reading. */
  readonly label?: string | undefined;
}

/**
 * The files, or why there are none: whole sentences that say what a person can do about it, such
 * as which program to install.
 */
export type CarrierResult =
  { readonly files: readonly CarrierFile[] } | { readonly whyNot: string };

/**
 * One way to take the encyclopedia along, and how it is made. The same source gives the same bytes.
 * What it throws as BuildFailure is shown as it is; no file of a release changes then.
 */
export interface Carrier {
  readonly offer: Offer;
  readonly make: (source: CarrierSource) => Promise<CarrierResult>;
}

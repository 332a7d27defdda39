import type { NameUse } from '../schema/front-matter.ts';

/** An entity whose name begins, contains or nearly is what a reader types. Plain text throughout. */
export interface Suggestion {
  /** Relative to the pages: `rhine.html`, `rivers.html#aare`. */
  readonly url: string;
  readonly title: string;
  /** BCP 47, where the title is not in the language of the encyclopedia. */
  readonly titleLang?: string | undefined;
  /** The label of its kind: `River`. */
  readonly kind: string;
  /** The name that was found; undefined where it is the title, or one that is never shown. */
  readonly matched: MatchedName | undefined;
  /** Its years as they are printed: `1890–1969`. */
  readonly dates: string | undefined;
  /** What tells the bearers of one name apart: its qualifier, or what its summary says first. */
  readonly clause: string;
  /** Set where the name only stands in what was typed, which says more: the text answers better. */
  readonly isAside?: boolean | undefined;
}

export interface MatchedName {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  /** Set where the name is written from right to left. */
  readonly dir?: 'rtl' | undefined;
  readonly use: NameUse;
}

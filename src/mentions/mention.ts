/** One stretch of prose of one article that leads to an entity. */
export interface Mention {
  /** The article it stands in. */
  readonly from: string;
  /** The entity it leads to; null is a wanted page. */
  readonly to: string | null;
  /** What was written as target of an explicit link, or the name that matched. */
  readonly target: string;
  /** The words that are the link. */
  readonly text: string;
  readonly explicit: boolean;
  /** The sentence around it, as plain text without the words themselves. */
  readonly before: string;
  readonly after: string;
  /** Anchor and title of the section it stands in; undefined in the lead. */
  readonly section?: { readonly slug: string; readonly text: string } | undefined;
  /** UTF-16 offsets into the file's text. */
  readonly start: number;
  readonly end: number;
}

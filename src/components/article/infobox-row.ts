/** A piece of a value as it is read: words, an entity that links, a date, an address. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'entity'; readonly id: string }
  | { readonly type: 'date'; readonly text: string; readonly datetime?: string | undefined }
  | { readonly type: 'url'; readonly url: string }
  | { readonly type: 'facet'; readonly facet?: string | undefined; readonly value: string };

/** What one claim says, in pieces, with what must be said beside it. */
export interface ShownClaim {
  readonly pieces: readonly Piece[];
  /** Years or days, small behind the value. */
  readonly when?: string | undefined;
  readonly remarks: readonly string[];
  /** Keys of sources; `uncited` is "citation needed". */
  readonly sources: readonly string[];
}

/** One statement; with more than one claim "sources differ". */
export type ShownStatement = readonly ShownClaim[];

export interface InfoboxRow {
  readonly label: string;
  readonly statements: readonly ShownStatement[];
}

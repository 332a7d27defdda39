/**
 * A rendered body: HTML, and placeholders for the block components that have an `.astro`
 * component of their own. `html` may be unbalanced around a placeholder.
 */
export type Part =
  | { readonly type: 'html'; readonly html: string }
  | {
      readonly type: 'component';
      /** A name of the vocabulary: `Figure`. */
      readonly name: string;
      /** Literal attributes as written. */
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Part[];
    };

/** One note of an article's apparatus, in order of first appearance in the text. */
export interface RenderedCitation {
  /** From 1. */
  readonly number: number;
  /** Anchor of the note: `cite-1`. */
  readonly id: string;
  /** Anchors in the text that lead here: `citeref-1-1`, ... */
  readonly backrefs: readonly string[];
  /** Where each of these is written: UTF-16 offsets into the file's text. */
  readonly offsets: readonly number[];
  readonly key: string;
  readonly locator?: string | undefined;
}

export interface RenderedBody {
  readonly parts: readonly Part[];
  readonly citations: readonly RenderedCitation[];
}

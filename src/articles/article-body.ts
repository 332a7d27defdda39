import type { Literal, Parent, PhrasingContent, Root } from 'mdast';
import type { SourceFile } from '../diagnostics/source-file.ts';

/**
 * The body of one article as a tree: standard mdast (GFM and MDX JSX elements of the vocabulary
 * with literal attributes only) and the two nodes below. Every `position` gives offsets into the
 * whole file's text, in UTF-16 units.
 */
export interface ArticleBody {
  readonly file: SourceFile;
  readonly tree: Root;
  /** Sections in order of the text; `slug` is the anchor, unique in the article. */
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly slug: string;
}

/**
 * A link to an entity. `target` is as written: an id, or a name (only with `[[...]]`).
 * `parseBody` makes those with syntax `markdown` (`[text](../person/x.mdx#section)`) and `wiki`
 * (`[[x]]`, `[[x|text]]`); the room `mentions` adds the automatic ones and settles `entity`.
 */
export interface EntityLink extends Parent {
  type: 'entityLink';
  syntax: 'markdown' | 'wiki' | 'automatic';
  target: string;
  /** Anchor on the target, without `#`. */
  fragment?: string | undefined;
  /** The id it leads to; null is a wanted page. Undefined until links are resolved. */
  entity?: string | null | undefined;
  children: PhrasingContent[];
}

/** `[@key]`, `[@key, p. 12; @other]` or `<Cite source="key" at="p. 12" />`. */
export interface Citation extends Literal {
  type: 'citation';
  value: string;
  items: CitationItem[];
}

export interface CitationItem {
  readonly key: string;
  /** Where the source is given by its address alone; the key is made of it. */
  readonly address?: string | undefined;
  /** As written: `p. 12`, `ch. 3`. */
  readonly locator?: string | undefined;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    entityLink: EntityLink;
    citation: Citation;
  }
  interface RootContentMap {
    entityLink: EntityLink;
    citation: Citation;
  }
}

import type { FrontMatter } from '../schema/front-matter.ts';

/** What this room needs of an entity: entities are that, and so are articles of the corpus. */
export interface Stated {
  readonly id: string;
  readonly kind: string;
  readonly frontMatter: FrontMatter;
}

/** Where a statement is written down: the article, and the line of its file, from 1. */
export interface Home {
  readonly id: string;
  readonly line: number;
}

import type { SourceFile } from '../diagnostics/source-file.ts';
import type { FrontMatter, Place } from '../schema/front-matter.ts';

/** What an article is about. The id is the file's name, the kind its folder. */
export interface Entity {
  readonly id: string;
  readonly kind: string;
  readonly file: SourceFile;
  readonly frontMatter: FrontMatter;
  /** Where the body begins: a UTF-16 offset into the file's text. */
  readonly bodyStart: number;
  /** Offsets of each entry of `means`, by the name as written. */
  readonly meansPlaces: Readonly<Record<string, Place>>;
}

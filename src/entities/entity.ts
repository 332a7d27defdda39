import type { SourceFile } from '../diagnostics/source-file.ts';
import type { FrontMatter } from '../schema/front-matter.ts';
import type { Reference } from '../schema/references.ts';

/** What an article is about. The id is the file's name, the kind its folder. */
export interface Entity {
  readonly id: string;
  readonly kind: string;
  readonly file: SourceFile;
  readonly frontMatter: FrontMatter;
  /** Where the body begins: a UTF-16 offset into the file's text. */
  readonly bodyStart: number;
  /** What the front matter names that must exist elsewhere. */
  readonly references: readonly Reference[];
  /** The front matter as YAML gave it. */
  readonly raw: unknown;
}

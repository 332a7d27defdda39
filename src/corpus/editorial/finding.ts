import type { ArticleBody } from '../../articles/article-body.ts';
import type { EditorialCode } from '../../diagnostics/codes.ts';
import { problemAt, problemOfFile, type Fix, type Problem } from '../../diagnostics/problem.ts';
import type { Entity } from '../../entities/entity.ts';
import type { NameFinder } from '../../mentions/find-names.ts';
import type { Place } from '../../schema/front-matter.ts';

/** What rules look at: one article, and what is known of all. */
export interface Edited {
  readonly entity: Entity;
  readonly body: ArticleBody | undefined;
  readonly finder: NameFinder;
  /** Folded forms of all names that stand in any text. */
  readonly names: ReadonlySet<string>;
  readonly spellings: Readonly<Record<string, string>>;
}

/** One finding for an editor. Its place is looked up when somebody asks: it may be costly. */
export interface Finding {
  readonly code: EditorialCode;
  readonly message: string;
  readonly hint: string;
  /** Left out for an article as a whole. */
  readonly place?: Place | undefined;
  readonly fix?: Fix | undefined;
}

export function problemOfFinding({ file }: Entity, finding: Finding): Problem {
  const { code, place, ...details } = finding;
  return place
    ? problemAt(code, file, place.start, place.end, details)
    : problemOfFile(code, file.path, details);
}

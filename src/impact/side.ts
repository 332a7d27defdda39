import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { CorpusOutline, Pass } from '../corpus/build-corpus.ts';
import type { ArticleOutline } from '../corpus/corpus.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';

/** One of the two states that are compared, as it was read. */
export interface SideReading {
  readonly encyclopedia: Encyclopedia;
  readonly pass: Pass;
  /** Of the pass and of reading the files. */
  readonly problems: readonly Problem[];
  /** `pages/*.mdx` and `readings/*.yaml`, which tell of entities too. */
  readonly pages: readonly SourceFile[];
  /** Ids of articles that have errors: in the pass they are as they were before. */
  readonly unread?: readonly string[] | undefined;
}

/** One of the two states, looked up by id. */
export interface Side extends SideReading {
  readonly outline: CorpusOutline;
  readonly articles: ReadonlyMap<string, ArticleOutline>;
}

export function sideOf(reading: SideReading): Side {
  const outline = reading.pass.outline();
  return {
    ...reading,
    outline,
    articles: new Map(outline.articles.map((article) => [article.id, article])),
  };
}

/** Articles that have another id than before: from the old one to the new one. */
export function movesBetween(before: Side, now: Side): ReadonlyMap<string, string> {
  return new Map(
    [...before.articles.keys()].flatMap((id) => {
      const today = now.articles.has(id) ? undefined : now.outline.redirects[id];
      const isNew = today !== undefined && !before.articles.has(today) && now.articles.has(today);
      return isNew ? [[id, today] as const] : [];
    }),
  );
}

/**
 * A value with every text that is an old id as the new one. Of both states, or a value of a facet
 * that is called like an article would differ where the article alone has another id.
 */
export function inNewIds<T>(value: T, moves: ReadonlyMap<string, string>): T {
  if (moves.size === 0) return value;
  const renamed = (_: string, inner: unknown): unknown =>
    typeof inner === 'string' ? (moves.get(inner) ?? inner) : inner;
  return JSON.parse(JSON.stringify(value), renamed) as T;
}

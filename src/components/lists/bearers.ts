import type { SharedName, WantedPage } from '../../corpus/corpus.ts';
import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';

export interface Bearers {
  readonly main: ArticleRecord | undefined;
  readonly others: readonly ArticleRecord[];
  /** Other articles in whose title the name stands as a word. */
  readonly containing: readonly ArticleRecord[];
  readonly wanted: readonly WantedPage[];
}

/** Everything a reader of a shared name may have meant. */
export function bearersOf({ articles, corpus }: SiteCorpus, shared: SharedName): Bearers {
  const bearing = new Set(shared.bearers);
  const word = new RegExp(String.raw`(?<!\p{L})${RegExp.escape(shared.text)}(?!\p{L})`, 'iu');
  const contains = (title: string): boolean => word.test(title);
  return {
    main: shared.main === undefined ? undefined : articles.get(shared.main),
    others: shared.bearers.flatMap((id) => (id === shared.main ? [] : (articles.get(id) ?? []))),
    containing: [...articles.values()].filter(
      ({ id, frontMatter }) => !bearing.has(id) && contains(frontMatter.title),
    ),
    wanted: corpus.wanted.filter(({ name }) => contains(name)),
  };
}

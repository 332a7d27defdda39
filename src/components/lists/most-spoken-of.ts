import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';

/** The entities that most articles link to, the main article left out; `count` at most. */
export function mostSpokenOf(
  { articles, encyclopedia }: SiteCorpus,
  count = 10,
): readonly ArticleRecord[] {
  const speakers = ({ linksIn }: ArticleRecord): number =>
    new Set(linksIn.map(({ from }) => from)).size;
  return [...articles.values()]
    .filter((article) => article.id !== encyclopedia.mainArticle && speakers(article) > 0)
    .sort((a, b) => speakers(b) - speakers(a) || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}

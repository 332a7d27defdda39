import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import { compareDates } from '../../dates/compare-dates.ts';
import type { DateValue } from '../../dates/date-value.ts';
import { lifeDate } from '../../corpus/article-years.ts';

export interface DatedArticle {
  readonly article: ArticleRecord;
  readonly date: DateValue;
}

export interface ByDate {
  /** By the day they began. */
  readonly dated: readonly DatedArticle[];
  /** Nobody knows when they began. */
  readonly undated: readonly ArticleRecord[];
}

/** Fewer are seen at a glance in any order. */
const fewest = 3;

/** Articles in order of time; nothing where too few are dated for an order to tell anything. */
export function datedOf(
  { articles }: Pick<SiteCorpus, 'articles'>,
  list: readonly ArticleRecord[],
): ByDate | undefined {
  const dated: DatedArticle[] = [];
  const undated: ArticleRecord[] = [];
  for (const article of list) {
    const date = lifeDate(articles, article.frontMatter.begin);
    if (date) dated.push({ article, date });
    else undated.push(article);
  }
  if (dated.length < fewest) return undefined;
  return { dated: dated.sort((a, b) => compareDates(a.date, b.date)), undated };
}

import type { ArticleRecord } from '../../corpus/site-corpus.ts';
import type { Kind } from '../../config/encyclopedia.ts';
import { printYears } from '../../dates/print-years.ts';

/** The years of an entity, for behind its title in lists; empty where they are not known. */
export function articleYears(
  { frontMatter: { begin, end } }: Pick<ArticleRecord, 'frontMatter'>,
  kind: Kind | undefined,
  language: string,
): string {
  const from = begin && 'dates' in begin ? begin.dates[0].value : undefined;
  const until = end && 'dates' in end ? end.dates[0].value : undefined;
  const living = kind?.life.begin?.field === 'born';
  return printYears(from, until, language, living ? 'life' : kind?.life.end ? 'span' : 'moment');
}

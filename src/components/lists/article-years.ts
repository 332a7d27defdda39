import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import type { DateValue } from '../../dates/date-value.ts';
import { printYears } from '../../dates/print-years.ts';
import type { LifeDate } from '../../schema/front-matter.ts';

/**
 * The years of an entity, for behind its title in lists; empty where they are not known. A life
 * date that lives on an event is the day that event began.
 */
export function articleYears(
  { encyclopedia, articles }: Pick<SiteCorpus, 'encyclopedia' | 'articles'>,
  { kind: kindId, frontMatter: { begin, end } }: Pick<ArticleRecord, 'kind' | 'frontMatter'>,
): string {
  const kind = encyclopedia.kinds[kindId];
  const dateOf = (life: LifeDate | undefined): DateValue | undefined => {
    if (life === undefined) return undefined;
    if ('dates' in life) return life.dates[0].value;
    const event = articles.get(life.event)?.frontMatter.begin;
    return event && 'dates' in event ? event.dates[0].value : undefined;
  };
  const living = kind?.life.begin?.field === 'born';
  const style = living ? 'life' : kind?.life.end ? 'span' : 'moment';
  return printYears(dateOf(begin), dateOf(end), encyclopedia.language, style);
}

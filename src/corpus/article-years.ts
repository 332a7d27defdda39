import type { ArticleRecord, SiteCorpus } from './site-corpus.ts';
import type { DateValue } from '../dates/date-value.ts';
import { printYears } from '../dates/print-years.ts';
import type { LifeDate } from '../schema/front-matter.ts';

/** The day of a life date; where it lives on an event, the day that event began. */
export function lifeDate(
  articles: SiteCorpus['articles'],
  life: LifeDate | undefined,
): DateValue | undefined {
  if (life === undefined) return undefined;
  if ('dates' in life) return life.dates[0].value;
  const event = articles.get(life.event)?.frontMatter.begin;
  return event && 'dates' in event ? event.dates[0].value : undefined;
}

/**
 * The years of an entity, for behind its title in lists; empty where they are not known. A life
 * date that lives on an event is the day that event began.
 */
export function articleYears(
  { encyclopedia, articles }: Pick<SiteCorpus, 'encyclopedia' | 'articles'>,
  { kind: kindId, frontMatter: { begin, end } }: Pick<ArticleRecord, 'kind' | 'frontMatter'>,
): string {
  const kind = encyclopedia.kinds[kindId];
  const dateOf = (life: LifeDate | undefined) => lifeDate(articles, life);
  const field = kind?.life.begin?.field;
  // Of an event nobody says that it ended the day it began: without an end it is that day.
  const happens = field === 'began' || !kind?.life.end;
  const style = field === 'born' ? 'life' : happens ? 'moment' : 'span';
  return printYears(dateOf(begin), dateOf(end), encyclopedia.language, style);
}

/** What tells an entity from others in a word: its years, or for want of them its kind. */
export function entityGloss(
  site: Pick<SiteCorpus, 'encyclopedia' | 'articles'>,
  id: string,
): string {
  const article = site.articles.get(id);
  if (!article) return '';
  const { kinds, language } = site.encyclopedia;
  const kind = kinds[article.kind]?.label.toLocaleLowerCase(language) ?? '';
  return articleYears(site, article) || kind;
}

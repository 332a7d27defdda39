import type { StateConfig } from '../config/encyclopedia-config.ts';
import { compareDays, type Day } from '../dates/day.ts';
import { lifeOf } from './life.ts';
import type { Stated } from './stated.ts';

/**
 * The day that says most of what an encyclopedia is about: on which its main article's subject
 * began, within the range of the states; without such a day the first of the range.
 */
export function homeDay(
  { from, until }: StateConfig,
  mainArticle: string | undefined,
  byId: { get: (id: string) => Stated | undefined },
): Day {
  const main = byId.get(mainArticle ?? '');
  const day = main && lifeOf(main, byId).begin?.dates[0].value.first;
  const isIn = day && compareDays(from, day) <= 0 && compareDays(day, until) <= 0;
  return isIn ? day : from;
}

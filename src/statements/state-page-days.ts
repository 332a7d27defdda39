import type { Encyclopedia } from '../config/encyclopedia.ts';
import { compareDays, type Day } from '../dates/day.ts';
import { homeDay } from './home-day.ts';
import type { StateFacts } from './state-facts.ts';
import { daysOfChange } from './state-on.ts';
import type { Stated } from './stated.ts';

/**
 * The days that have a page of what was so then, in order: those of change, and the one to which
 * the menu leads even if nothing changed on it.
 */
export function statePageDays(
  facts: StateFacts,
  { state, mainArticle }: Pick<Encyclopedia, 'state' | 'mainArticle'>,
  byId: { get: (id: string) => Stated | undefined },
): readonly Day[] {
  if (!state) return [];
  const home = homeDay(state, mainArticle, byId);
  return [...new Set([...daysOfChange(facts, state), home])].sort(compareDays);
}

import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Day } from '../../dates/day.ts';
import { dateOf, type ChronologyRow } from '../../statements/chronology-row.ts';
import { isSpan } from '../../statements/chronology-words.ts';
import { stateBook } from '../state/state-book.ts';

const known = new WeakMap<SiteCorpus, ReadonlySet<Day>>();

/** The days that have a page of what was so then. */
export function stateDays(site: SiteCorpus): ReadonlySet<Day> {
  const days = known.get(site) ?? new Set(stateBook(site)?.days);
  known.set(site, days);
  return days;
}

/** The day of a row, where it is surely one and has a page of its own. */
export function stateDay(site: SiteCorpus, row: ChronologyRow): Day | undefined {
  const { kind, first, approximate, uncertain } = dateOf(row);
  if (kind !== 'day' || approximate || uncertain || isSpan(row.told) || first === null)
    return undefined;
  return stateDays(site).has(first) ? first : undefined;
}

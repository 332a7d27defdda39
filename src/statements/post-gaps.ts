import { reachOf } from '../dates/certainty.ts';
import type { DateValue } from '../dates/date-value.ts';
import { addDays, compareDays, type Day } from '../dates/day.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { Recorded } from '../schema/front-matter.ts';
import { orderDate, type HeldPost } from './post-chain.ts';

/** A time for which nobody is on record, both ends inclusive. */
export interface Gap {
  readonly from: DateValue;
  readonly until: DateValue;
}

/**
 * The gaps in a post of one seat, each by the holding behind it: only what no choice among
 * recorded dates closes. Nobody on record is not nobody: a vacancy is said by a source. An end
 * that is not known leaves no gap, and a holder without any date may have filled them all.
 * `holdings` are in order of time.
 */
export function gapsBefore(holdings: readonly HeldPost[]): ReadonlyMap<HeldPost, Gap> {
  const gaps = new Map<HeldPost, Gap>();
  if (holdings.some((held) => !orderDate(held))) return gaps;
  for (const [at, held] of holdings.entries()) {
    const earlier = holdings.slice(0, at);
    // Who had the one seat before the last proper holder had left when that one came.
    const last = earlier.findLastIndex(({ acting }) => !acting);
    const ends = earlier.map(({ until }) => extreme(until, 'latest'));
    if (at === 0 || ends.slice(Math.max(0, last)).includes(null)) continue;
    const end = extremeOf(ends, 1);
    const begin = extreme(held.from, 'earliest');
    const gap = end && begin && gapBetween(end, begin);
    if (gap) gaps.set(held, gap);
  }
  return gaps;
}

const units = ['day', 'month', 'year'] as const;

/** A day and the unit in which it is known: the gap behind the year 1933 begins with 1934. */
interface Edge {
  readonly day: Day;
  readonly unit: (typeof units)[number];
}

/** The last (or first) day that any of the claims can mean; null where one of them is open. */
function extreme(dates: Recorded<DateValue> | undefined, side: 'earliest' | 'latest'): Edge | null {
  const edges = (dates ?? []).map(({ value }): Edge | null => {
    const day = value.uncertain || value.ongoing ? null : reachOf(value)[side];
    const unit = value.kind === 'month' || value.kind === 'year' ? value.kind : 'day';
    return day === null ? null : { day, unit };
  });
  return edges.includes(null) ? null : extremeOf(edges, side === 'latest' ? 1 : -1);
}

function extremeOf(edges: readonly (Edge | null)[], sign: 1 | -1): Edge | null {
  const known = edges.filter((edge) => edge !== null);
  return known.sort((a, b) => sign * compareDays(b.day, a.day))[0] ?? null;
}

function gapBetween(end: Edge, begin: Edge): Gap | undefined {
  const first = addDays(end.day, 1);
  const last = addDays(begin.day, -1);
  if (compareDays(first, last) > 0) return undefined;
  // A year ends with a month and with a day: the finer of the two fits both.
  const unit = units.find((one) => one === end.unit || one === begin.unit) ?? 'day';
  return { from: dateIn(first, unit), until: dateIn(last, unit) };
}

function dateIn(day: Day, unit: Edge['unit']): DateValue {
  const cut = { day: 0, month: -3, year: -6 }[unit];
  const parsed = parseDate(cut === 0 ? day : day.slice(0, cut));
  if (!parsed.ok) throw new TypeError(`Not a day: ${day}`);
  return parsed.value;
}

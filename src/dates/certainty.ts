import type { DateValue } from './date-value.ts';
import { addDays, addMonths, compareDays, type Day } from './day.ts';
import { membersOf, spanOf, type Span } from './date-parts.ts';

/** What is known of a day: surely so, perhaps so, surely not so. */
export type Certainty = 'yes' | 'possibly' | 'no';

/**
 * Whether a day belongs to a date. An interval is a stretch of days; every other date is one day
 * that is more or less known, so that a day of the month `1946-07` is `possibly` it.
 */
export function contains(date: DateValue, day: Day): Certainty {
  if (date.kind === 'interval') return spanContains(spanOf(date), day);
  if (date.kind === 'one-of') {
    const isAny = membersOf(date).some((member) => contains(member, day) !== 'no');
    return isAny ? 'possibly' : 'no';
  }
  const { earliest, latest } = reachOf(date);
  if (isBefore(day, earliest) || isBefore(latest, day)) return 'no';
  return date.kind === 'day' && !date.approximate && !date.uncertain ? 'yes' : 'possibly';
}

/**
 * Whether something was so on a day. `life` is what it cannot outlast, e.g. from the formation
 * of the body to its end or the holder's death: it limits what the span itself leaves open.
 * With an unknown `until` only the day of a certain beginning is `yes`, and the other way round.
 */
export function spanContains(span: Span, day: Day, life: Span = {}): Certainty {
  const { from, until } = unfolded(span);
  const begun = from ? isBegun(from, day) : theDay(until) === day ? 'yes' : 'possibly';
  const lasts = until ? isLasting(until, day) : theDay(from) === day ? 'yes' : 'possibly';
  const isUnborn = limitsBegin(life, span) && life.from && isBegun(life.from, day) === 'no';
  const isOutlived = limitsEnd(life, span) && life.until && isLasting(life.until, day) === 'no';
  return isUnborn || isOutlived ? 'no' : lessCertain(begun, lasts);
}

/** The days on which something surely was so, both inclusive; `last` is null: it is still so. */
export interface Core {
  readonly first: Day;
  readonly last: Day | null;
}

/** The core of a span; undefined where no day is sure. */
export function coreOf(span: Span): Core | undefined {
  const { from, until } = unfolded(span);
  const onlyDay = from ? undefined : theDay(until);
  if (onlyDay) return { first: onlyDay, last: onlyDay };
  if (!from || from.uncertain || until?.uncertain) return undefined;
  const first = reachOf(from).latest;
  if (first === null) return undefined;
  if (until?.ongoing && until.first === null) return { first, last: null };
  const last = until ? reachOf(until).earliest : theDay(from);
  return last === null || isBefore(last, first) ? undefined : { first, last };
}

/**
 * Whether two spans surely share more than the day on which one ends and the other begins
 * (which is how posts change hands).
 */
export function surelyOverlap(a: Span, b: Span): boolean {
  const [aCore, bCore] = [coreOf(a), coreOf(b)];
  return aCore !== undefined && bCore !== undefined && coresOverlap(aCore, bCore);
}

/**
 * Whether two stretches of days share more than the one day on which something may have changed
 * hands; a day in the midst of the other stretch is no such day.
 */
export function coresOverlap(a: Core, b: Core): boolean {
  const [early, late] = isBefore(b.first, a.first) ? [b, a] : [a, b];
  const lasts = (core: Core) => core.last === null || isBefore(late.first, core.last);
  return lasts(early) && (lasts(late) || isBefore(early.first, late.first));
}

/** Whether a span ends before it begins, however its doubt is resolved. */
export function isReversed({ from, until }: Span): boolean {
  if (!from || !until || from.uncertain || until.uncertain) return false;
  return isBefore(reachOf(until).latest, reachOf(from).earliest);
}

/**
 * Whether one date lies before another, however their doubt is resolved. Its opposite is the same
 * with the dates exchanged; both are false of dates that may coincide.
 */
export function surelyBefore(a: DateValue, b: DateValue): boolean {
  return !a.uncertain && !b.uncertain && isBefore(reachOf(a).latest, reachOf(b).earliest);
}

/** Whether a life began early enough to say when at the earliest a span within it did. */
export function limitsBegin(life: Span, { from, until }: Span): boolean {
  const begin = life.from && reachOf(life.from).earliest;
  return [from, until].every((bound) => !bound || !isBefore(reachOf(bound).latest, begin ?? null));
}

/** Whether a life ended late enough to say when at the latest a span within it did. */
export function limitsEnd(life: Span, { from, until }: Span): boolean {
  const end = life.until && reachOf(life.until).latest;
  return [from, until].every((bound) => !bound || !isBefore(end ?? null, reachOf(bound).earliest));
}

/** `from: 1945/..` says two things at once: began in 1945, and is still so. */
export function unfolded(span: Span): Span {
  return span.from?.ongoing && !span.until ? spanOf(span.from) : span;
}

function isBegun(from: DateValue, day: Day): Certainty {
  const { earliest, latest } = reachOf(from);
  if (isBefore(day, earliest)) return 'no';
  const isSure = latest !== null && !isBefore(day, latest) && !from.uncertain;
  return isSure ? 'yes' : 'possibly';
}

function isLasting(until: DateValue, day: Day): Certainty {
  if (until.ongoing && until.first === null) return 'yes';
  const { earliest, latest } = reachOf(until);
  if (isBefore(latest, day)) return 'no';
  const isSure = earliest !== null && !isBefore(earliest, day) && !until.uncertain;
  return isSure ? 'yes' : 'possibly';
}

/** The one day that a date surely is; null where there is none. */
export function theDay(date: DateValue | undefined): Day | null {
  const isOne = date?.first && date.first === date.last && contains(date, date.first) === 'yes';
  return isOne ? date.first : null;
}

/** The first and last day a date can mean; "about" reaches one unit further on either side. */
export function reachOf(date: DateValue): { earliest: Day | null; latest: Day | null } {
  const { first, last } = date;
  if (!date.approximate) return { earliest: first, latest: last };
  if (date.kind === 'day')
    return { earliest: first && addDays(first, -7), latest: last && addDays(last, 7) };
  const months = { month: 1, season: 3, decade: 120, century: 1200 }[date.kind as string] ?? 12;
  return {
    earliest: first && addMonths(first, -months),
    latest: last && addDays(addMonths(addDays(last, 1), months), -1),
  };
}

/** Whether one day lies before another; an unknown day lies before and behind nothing. */
function isBefore(a: Day | null, b: Day | null): boolean {
  return a !== null && b !== null && compareDays(a, b) < 0;
}

function lessCertain(a: Certainty, b: Certainty): Certainty {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'possibly' || b === 'possibly' ? 'possibly' : 'yes';
}

import type { Bounds } from './bounds.ts';
import { limitsBegin, limitsEnd, reachOf, theDay, unfolded } from './certainty.ts';
import type { Span } from './date-parts.ts';
import type { DateValue } from './date-value.ts';
import { compareDays, type Day } from './day.ts';

/**
 * What `spanContains` says of all days at once. Each of the lives is something that the span
 * cannot outlast: with several the answer is the least certain that they give.
 */
export function boundsOf(span: Span, ...lives: readonly Span[]): Bounds {
  const { from, until } = unfolded(span);
  const begins = lives.filter((life) => limitsBegin(life, span)).map((life) => life.from);
  const ends = lives.filter((life) => limitsEnd(life, span)).map((life) => life.until);
  const possibleFrom = latestOf([from, ...begins].map((date) => date && reachOf(date).earliest));
  const possibleUntil = earliestOf([until, ...ends].map((date) => date && reachOf(date).latest));
  const within = { possibleFrom, possibleUntil };
  const unsure = { ...within, sureFrom: null, sureUntil: null };
  const begun = surelyBegun(from, until);
  const lasts = surelyLasts(from, until);
  if (begun === null || lasts === undefined) return unsure;
  const sureFrom = latestOf([begun, possibleFrom]) ?? begun;
  const sureUntil = earliestOf([lasts, possibleUntil]);
  const isEmpty = sureUntil !== null && compareDays(sureUntil, sureFrom) < 0;
  return isEmpty ? unsure : { ...within, sureFrom, sureUntil };
}

/** The first day on which it surely had begun; null is none. */
function surelyBegun(from?: DateValue, until?: DateValue): Day | null {
  if (!from) return theDay(until);
  return from.uncertain ? null : reachOf(from).latest;
}

/** The last day on which it surely was still so; null is without end, undefined is none. */
function surelyLasts(from?: DateValue, until?: DateValue): Day | null | undefined {
  if (!until) return theDay(from) ?? undefined;
  if (until.ongoing && until.first === null) return null;
  return (until.uncertain ? null : reachOf(until).earliest) ?? undefined;
}

function latestOf(days: readonly (Day | null | undefined)[]): Day | null {
  return days.reduce<Day | null>(
    (latest, day) => (day && (latest === null || compareDays(latest, day) < 0) ? day : latest),
    null,
  );
}

function earliestOf(days: readonly (Day | null | undefined)[]): Day | null {
  return days.reduce<Day | null>(
    (earliest, day) =>
      day && (earliest === null || compareDays(day, earliest) < 0) ? day : earliest,
    null,
  );
}

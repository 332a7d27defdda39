import type { DateValue } from './date-value.ts';
import { compareDays } from './day.ts';

/**
 * For sorting in order of time: by the first day, or the last where the first is unknown; the
 * vaguer of two with one first day stands first (`1946`, then `1946-01`, then `1946-01-01`).
 * Dates without any bound come last. Zero for equal ones, so that a stable sort keeps their order.
 */
export function compareDates(a: DateValue, b: DateValue): number {
  const aDay = a.first ?? a.last;
  const bDay = b.first ?? b.last;
  if (aDay === null || bDay === null) return Number(aDay === null) - Number(bDay === null);
  return compareDays(aDay, bDay) || compareEnds(a.last, b.last);
}

function compareEnds(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return compareDays(b, a);
}

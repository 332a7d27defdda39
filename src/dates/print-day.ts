import type { DatePiece } from './date-pieces.ts';
import type { Day } from './day.ts';
import { formatDay } from './format-day.ts';

/** A plain day as `printDate` prints it; in the browser too, which need not read dates. */
export function printDay(day: Day, language: string): DatePiece {
  const text = formatDay(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
  return /^(?!0000)\d/.test(day) ? { text, datetime: day } : { text };
}

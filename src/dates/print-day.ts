import type { DatePiece } from './date-pieces.ts';
import type { Day } from './day.ts';
import { formatCalendar } from './format-calendar.ts';

/** A plain day as `printDate` prints it; in the browser too, which need not read dates. */
export function printDay(day: Day, language: string): DatePiece {
  const flags = { approximate: false, uncertain: false, ongoing: false };
  const date = { edtf: day, kind: 'day', first: day, last: day, ...flags } as const;
  const text = formatCalendar(date, language);
  return /^(?!0000)\d/.test(day) ? { text, datetime: day } : { text };
}

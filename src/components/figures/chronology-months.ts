import { wordsOf, type DatePieces } from '../../dates/date-pieces.ts';
import { spanOf } from '../../dates/date-parts.ts';
import type { DateValue } from '../../dates/date-value.ts';
import { partsOf } from '../../dates/day.ts';
import { formatCalendar } from '../../dates/format-calendar.ts';
import { datePieces } from '../../dates/print-date.ts';
import { dateOf, type ChronologyRow } from '../../statements/chronology-row.ts';
import { isSpan, whenPieces } from '../../statements/chronology-words.ts';

/** The rows of one year that lie in one month; `month` from 1, undefined where no month is known. */
export interface MonthOfRows {
  readonly month?: number | undefined;
  /** `July`, and `July 1946`; empty where no month is known. */
  readonly short: string;
  readonly full: string;
  readonly rows: readonly ChronologyRow[];
}

/** The rows of a year by month, those without one first. */
export function monthsOf(rows: readonly ChronologyRow[], language: string): readonly MonthOfRows[] {
  return [...Map.groupBy(rows, monthOf)]
    .sort(([a = 0], [b = 0]) => a - b)
    .map(([month, list]) => ({ month, ...monthLabels(list[0], month, language), rows: list }));
}

/** A row's date as it stands in a list, and as it is read aloud. */
export interface RowDate {
  /** Without what the headings say, where they say it: `1`, `about 12`, `4–11`, nothing. */
  readonly short?: string | undefined;
  /** `1 July 1946`. */
  readonly full: DatePieces;
}

/** `isUnderHeadings`: the year, and the month where it is known, stand before the row. */
export function rowDate(row: ChronologyRow, language: string, isUnderHeadings = true): RowDate {
  const full = whenPieces(row, language);
  if (!isUnderHeadings) return { full };
  const { kind, approximate, uncertain } = dateOf(row);
  const saysAll = !approximate && !uncertain && (kind === 'month' || kind === 'year');
  if (saysAll && !isSpan(row.told)) return { short: '', full };
  if (monthOf(row) === undefined) return { full };
  const days = isSpan(row.told) ? row.told.map(({ dates }) => dates[0].value) : [dateOf(row)];
  const short = days.map((date) => {
    const omission = date.kind === 'day' ? 'month and year' : 'year';
    return wordsOf(datePieces(date, language, omission));
  });
  return { short: short.join('–'), full };
}

/** From 1; undefined where the date can mean days of several. */
function monthOf(row: ChronologyRow): number | undefined {
  const date = dateOf(row);
  const begin = (date.kind === 'interval' ? spanOf(date).from : undefined) ?? date;
  const [first, last] = [begin.first, begin.last].map((day) => day?.slice(0, -3));
  return first !== undefined && first === last ? partsOf(begin.first ?? '').month : undefined;
}

function monthLabels(
  row: ChronologyRow | undefined,
  month: number | undefined,
  language: string,
): Pick<MonthOfRows, 'short' | 'full'> {
  const first = row && dateOf(row).first;
  if (!first || month === undefined) return { short: '', full: '' };
  const date: DateValue = { ...dateOf(row), kind: 'month', first };
  return { short: formatCalendar(date, language, 'year'), full: formatCalendar(date, language) };
}

import type { DateValue } from '../dates/date-value.ts';
import { spanOf } from '../dates/date-parts.ts';
import { partsOf } from '../dates/day.ts';
import { parseDate } from '../dates/parse-date.ts';
import { printYears } from '../dates/print-years.ts';

/** Year, month and day as far as they are known: `[1949]`, `[1949, 9]`, `[1949, 9, 24]`. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** A date of CSL-JSON: one or two dates, or words where numbers would say too much. */
export interface CslDate {
  readonly 'date-parts'?: readonly [DateParts] | readonly [DateParts, DateParts];
  /** 1 is spring. */
  readonly season?: number;
  readonly circa?: boolean;
  readonly literal?: string;
}

/** An EDTF date for CSL; undefined where there is none, or none that can be read. */
export function cslDate(edtf: string | undefined, language: string): CslDate | undefined {
  const parsed = edtf === undefined ? undefined : parseDate(edtf);
  if (!parsed?.ok) return undefined;
  const date = parsed.value;
  const circa = date.approximate || date.uncertain ? { circa: true } : {};
  const season = date.kind === 'season' ? /-2([1-4])/.exec(date.edtf)?.[1] : undefined;
  if (date.kind === 'interval') {
    const { from, until } = spanOf(date);
    const [begin, end] = [from && dateParts(from), until && dateParts(until)];
    if (begin && end) return { 'date-parts': [begin, end], ...circa };
  }
  const parts = dateParts(date);
  if (!parts) return { literal: printYears(date, undefined, language, 'moment') };
  return {
    'date-parts': [parts],
    ...(season === undefined ? {} : { season: Number(season) }),
    ...circa,
  };
}

/** Undefined for what is no one year: a decade, a century, a choice, a bound that is open. */
function dateParts({ kind, first }: DateValue): DateParts | undefined {
  if (first === null) return undefined;
  const { year, month, date } = partsOf(first);
  switch (kind) {
    case 'day':
      return [year, month, date];
    case 'month':
      return [year, month];
    case 'year':
    case 'season':
      return [year];
    default:
      return undefined;
  }
}

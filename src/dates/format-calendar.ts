import { dateWords, fill, type DateWords } from './date-words.ts';
import type { DateValue } from './date-value.ts';
import { partsOf } from './day.ts';
import { formatDay, formatter } from './format-day.ts';

/** What a date leaves unsaid because its neighbour says it: "6 or 27 June 1946". */
export type Omission = 'nothing' | 'year' | 'month and year';

/**
 * A date that is neither an interval nor a choice, as a reader of the language writes it, without
 * its doubt: `1 July 1946`, `July 1946`, `spring 1946`, `the 1940s`, `the 20th century`.
 */
export function formatCalendar(
  date: DateValue,
  language: string,
  omission: Omission = 'nothing',
): string {
  const words = dateWords(language);
  const day = date.first ?? '';
  switch (date.kind) {
    case 'day':
    case 'month':
      return formatDay(day, language, fieldsOf(date.kind, omission));
    case 'season':
      return fill(seasonOf(date, words), formatYear(day, language));
    case 'decade':
      return fill(words.decade, decadeOf(date));
    case 'century':
      return fill(words.century, centuryOf(date, language));
    default:
      return formatYear(day, language);
  }
}

/** The year of a day, with its era before the year 1. */
export function formatYear(day: string, language: string): string {
  return formatDay(day, language, { year: 'numeric' });
}

export function decadeOf(date: DateValue): string {
  return `${date.edtf.slice(0, 3)}0`;
}

/** The ordinal of a century: `20th` for `19XX`. */
export function centuryOf(date: DateValue, language: string): string {
  const number = Number(date.edtf.slice(0, 2)) + 1;
  const { ordinal, language: ofWords } = dateWords(language);
  const category = new Intl.PluralRules(ofWords, { type: 'ordinal' }).select(number);
  return `${number}${ordinal[category] ?? ordinal.other ?? ''}`;
}

/**
 * How much of each date of a row the next one says: two days of one month share it, two days or
 * months of one year share that. Only where the language writes day, month, year in that order.
 */
export function omissionsIn(dates: readonly DateValue[], language: string): readonly Omission[] {
  return dates.map((date, index) => {
    const next = dates[index + 1];
    return next && isDayFirst(language) ? sharedBy(date, next) : 'nothing';
  });
}

function sharedBy(a: DateValue, b: DateValue): Omission {
  const isPlain = (date: DateValue) =>
    (date.kind === 'day' || date.kind === 'month') && !date.approximate && !date.uncertain;
  if (!isPlain(a) || !isPlain(b) || a.kind !== b.kind || a.edtf === b.edtf) return 'nothing';
  const [aParts, bParts] = [partsOf(a.first ?? ''), partsOf(b.first ?? '')];
  if (aParts.year !== bParts.year) return 'nothing';
  return a.kind === 'day' && aParts.month === bParts.month ? 'month and year' : 'year';
}

function fieldsOf(kind: 'day' | 'month', omission: Omission): Intl.DateTimeFormatOptions {
  return {
    ...(kind === 'day' ? { day: 'numeric' } : {}),
    ...(omission === 'month and year' ? {} : { month: 'long' }),
    ...(omission === 'nothing' ? { year: 'numeric' } : {}),
  };
}

function seasonOf(date: DateValue, words: DateWords): string {
  const index = Number(/-2([1-4])/.exec(date.edtf)?.[1] ?? 1) - 1;
  return words.seasons[index] ?? words.seasons[0];
}

function isDayFirst(language: string): boolean {
  const parts = formatter(language, fieldsOf('day', 'nothing')).formatToParts(0);
  return parts.find(({ type }) => type !== 'literal')?.type === 'day';
}

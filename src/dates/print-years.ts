import { membersOf, spanOf } from './date-parts.ts';
import type { DateValue } from './date-value.ts';
import { dateWords, fill } from './date-words.ts';
import { centuryOf, decadeOf, formatYear } from './format-calendar.ts';

/** What the years are of: a person's life, something that lasts, or something that happens once. */
export type YearStyle = 'life' | 'span' | 'moment';

/**
 * Years alone, for cards, tables and behind a title: `1890–1969`, `c. 1890–1969?`, `1946`,
 * `1946–` (still so); with one end unknown `b. 1890`, `d. 1969` of a life, `from 1946`,
 * `until 1947` of a span and `1946` of a moment. Empty when nothing is known.
 */
export function printYears(
  from: DateValue | undefined,
  until: DateValue | undefined,
  language: string,
  style: YearStyle = 'span',
): string {
  const words = dateWords(language);
  if (from?.kind === 'interval' && !until) {
    const bounds = spanOf(from);
    if (bounds.from) return printYears(bounds.from, bounds.until, language, style);
  }
  const begin = from && yearText(from, language, 'begin');
  if (until?.ongoing) return begin ? `${begin}–` : '';
  const end = until && yearText(until, language, 'end');
  if (begin && end) return begin === end ? begin : `${begin}–${end}`;
  if (begin) {
    if (style === 'moment') return begin;
    return fill(style === 'life' ? words.short.born : words.from, begin);
  }
  if (!end) return '';
  return fill(style === 'life' ? words.short.died : words.until, end);
}

function yearText(date: DateValue, language: string, side: 'begin' | 'end'): string | undefined {
  const { short, by, orLater } = dateWords(language);
  if (date.kind === 'interval') {
    const { from, until } = spanOf(date);
    const near = side === 'begin' ? (from ?? until) : (until ?? from);
    const text = near && yearText(near, language, side);
    if (text === undefined) return undefined;
    return from && until ? text : fill(from ? orLater : by, text);
  }
  if (date.kind === 'one-of') {
    const years = membersOf(date).map((member) => yearText(member, language, side) ?? '');
    return new Intl.ListFormat(language, { type: 'disjunction' }).format(new Set(years));
  }
  const year =
    date.kind === 'decade'
      ? fill(short.decade, decadeOf(date))
      : date.kind === 'century'
        ? fill(short.century, centuryOf(date, language))
        : formatYear(date.first ?? '', language);
  const doubtful = date.uncertain ? fill(short.perhaps, year) : year;
  return date.approximate ? fill(short.about, doubtful) : doubtful;
}

import { membersOf, spanOf } from './date-parts.ts';
import type { DateValue } from './date-value.ts';
import { addDays } from './day.ts';
import { dateWords, fill } from './date-words.ts';
import { formatCalendar, omissionsIn, type Omission } from './format-calendar.ts';
import { openBoundOf, type OpenBound } from './open-choice.ts';

export interface PrintedDate {
  readonly text: string;
  /** For `<time datetime>`: only of a day, month or year without doubt. */
  readonly datetime?: string;
}

/**
 * A date in prose, with all its doubt: `1 July 1946`, `about May 1947`, `6 or 27 June 1946`,
 * `before 1895`, `July 1946 to 12 August 1947`, `by 1895` (then or before), `since 1946` (still
 * so), `from 1946` (nobody knows until when). `language` is a BCP 47 tag.
 */
export function printDate(date: DateValue, language: string): PrintedDate {
  const text = textOf(date, language);
  const isPlain = !isDoubtful(date) && ['day', 'month', 'year'].includes(date.kind);
  const isHtml = isPlain && /^(?!0000)\d/.test(date.edtf);
  return isHtml ? { text, datetime: date.edtf.replaceAll('-XX', '') } : { text };
}

/**
 * From when to when, for rows and tables: `1 July 1946 – 21 May 1947`, `6–27 June 1946`,
 * `1946–1947`, `since 1946`, `from 1946` (end unknown), `until 1947`; empty when nothing is known.
 */
export function printSpan(
  from: DateValue | undefined,
  until: DateValue | undefined,
  language: string,
): string {
  const words = dateWords(language);
  if (!from && !until) return '';
  if (!from)
    return until?.edtf === '..' ? words.ongoing : fill(words.until, endOf(until, language));
  if (!until)
    return from.kind === 'interval'
      ? textOf(from, language)
      : fill(words.from, textOf(from, language));
  if (until.ongoing) return fill(words.since, textOf(from, language));
  if (from.edtf === until.edtf) return textOf(from, language);
  const [omission = 'nothing'] = omissionsIn([from, until], language);
  const begin = textOf(from, language, omission);
  const end = endOf(until, language);
  const isTight = !begin.includes(' ') && (omission !== 'nothing' || !end.includes(' '));
  return isTight ? `${begin}–${end}` : `${begin} – ${end}`;
}

function textOf(date: DateValue, language: string, omission: Omission = 'nothing'): string {
  const words = dateWords(language);
  if (date.kind === 'interval') return intervalText(date, language);
  if (date.kind === 'one-of') {
    const open = openBoundOf(date.edtf);
    if (open) return openText(open, date, language);
    const list = new Intl.ListFormat(language, { type: 'disjunction' });
    return list.format(textsOf(membersOf(date), language));
  }
  const text = formatCalendar(date, language, omission);
  if (date.approximate && date.uncertain) return fill(words.perhapsAbout, text);
  if (date.approximate) return fill(words.about, text);
  return date.uncertain ? fill(words.perhaps, text) : text;
}

/** `[..1894]` is "before 1895" where the calendar has a next one, else "by the 1890s". */
function openText({ side }: OpenBound, date: DateValue, language: string): string {
  const words = dateWords(language);
  const [{ from, until } = {}] = membersOf(date).map(spanOf);
  const bound = from ?? until;
  if (!bound) return '';
  if (side === 'first') return fill(words.orLater, textOf(bound, language));
  const isPlain = !isDoubtful(bound) && ['day', 'month', 'year'].includes(bound.kind);
  if (!isPlain || bound.last === null) return fill(words.by, textOf(bound, language));
  const next = { ...bound, first: addDays(bound.last, 1) };
  return fill(words.before, formatCalendar(next, language));
}

function isDoubtful({ approximate, uncertain }: DateValue): boolean {
  return approximate || uncertain;
}

function intervalText(interval: DateValue, language: string): string {
  const words = dateWords(language);
  const { from, until } = spanOf(interval);
  if (!from)
    return until && until.edtf !== '..' ? fill(words.by, textOf(until, language)) : words.ongoing;
  if (!until) return fill(words.from, textOf(from, language));
  if (until.ongoing) return fill(words.since, textOf(from, language));
  if (from.edtf === until.edtf) return textOf(from, language);
  const [begin = '', end = ''] = textsOf([from, until], language);
  return fill(words.span, begin, end);
}

function endOf(until: DateValue | undefined, language: string): string {
  if (!until) return '';
  const { from, until: last } = until.kind === 'interval' ? spanOf(until) : {};
  const isAtLeast = from !== undefined && last === undefined;
  return isAtLeast
    ? fill(dateWords(language).orLater, textOf(from, language))
    : textOf(until, language);
}

function textsOf(dates: readonly DateValue[], language: string): string[] {
  const omissions = omissionsIn(dates, language);
  return dates.map((date, index) => textOf(date, language, omissions[index]));
}

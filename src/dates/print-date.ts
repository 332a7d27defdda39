import { membersOf, spanOf } from './date-parts.ts';
import { fillPieces, joined, wordsOf, type DatePieces } from './date-pieces.ts';
import type { DateValue } from './date-value.ts';
import { dateWords } from './date-words.ts';
import { addDays } from './day.ts';
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
  const pieces = datePieces(date, language);
  const [only] = pieces;
  return pieces.length === 1 && only && date.kind !== 'interval' ? only : { text: wordsOf(pieces) };
}

/**
 * The same in pieces: each day, month or year without doubt is one that `<time>` can hold. What a
 * heading says already may be left out of a day or a month: `about 6`, `about June`.
 */
export function datePieces(
  date: DateValue,
  language: string,
  omission: Omission = 'nothing',
): DatePieces {
  return piecesOf(date, language, omission);
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
  return wordsOf(spanPieces(from, until, language));
}

/** The same in pieces. */
export function spanPieces(
  from: DateValue | undefined,
  until: DateValue | undefined,
  language: string,
): DatePieces {
  const words = dateWords(language);
  if (!from && !until) return [];
  if (!from)
    return until?.edtf === '..'
      ? [{ text: words.ongoing }]
      : fillPieces(words.until, endOf(until, language));
  if (!until)
    return from.kind === 'interval'
      ? piecesOf(from, language)
      : fillPieces(words.from, piecesOf(from, language));
  if (until.ongoing) return fillPieces(words.since, piecesOf(from, language));
  if (from.edtf === until.edtf) return piecesOf(from, language);
  const [omission = 'nothing'] = omissionsIn([from, until], language);
  const begin = piecesOf(from, language, omission);
  const end = endOf(until, language);
  const hasSpace = (pieces: DatePieces): boolean => wordsOf(pieces).includes(' ');
  const isTight = !hasSpace(begin) && (omission !== 'nothing' || !hasSpace(end));
  return joined([begin, [{ text: isTight ? '–' : ' – ' }], end]);
}

function piecesOf(date: DateValue, language: string, omission: Omission = 'nothing'): DatePieces {
  const words = dateWords(language);
  if (date.kind === 'interval') return intervalPieces(date, language);
  if (date.kind === 'one-of') {
    const open = openBoundOf(date.edtf);
    return open ? openPieces(open, date, language) : choicePieces(membersOf(date), language);
  }
  const text = formatCalendar(date, language, omission);
  if (date.approximate && date.uncertain) return fillPieces(words.perhapsAbout, [{ text }]);
  if (date.approximate) return fillPieces(words.about, [{ text }]);
  if (date.uncertain) return fillPieces(words.perhaps, [{ text }]);
  const isHtml = isPlain(date) && /^(?!0000)\d/.test(date.edtf);
  return [isHtml ? { text, datetime: date.edtf.replaceAll('-XX', '') } : { text }];
}

/** `[..1894]` is "before 1895" where the calendar has a next one, else "by the 1890s". */
function openPieces({ side }: OpenBound, date: DateValue, language: string): DatePieces {
  const words = dateWords(language);
  const [{ from, until } = {}] = membersOf(date).map(spanOf);
  const bound = from ?? until;
  if (!bound) return [];
  if (side === 'first') return fillPieces(words.orLater, piecesOf(bound, language));
  if (!isPlain(bound) || bound.last === null) {
    return fillPieces(words.by, piecesOf(bound, language));
  }
  const next = { ...bound, first: addDays(bound.last, 1) };
  return fillPieces(words.before, [{ text: formatCalendar(next, language) }]);
}

/** A day, month or year without doubt. */
function isPlain({ kind, approximate, uncertain }: DateValue): boolean {
  return !approximate && !uncertain && ['day', 'month', 'year'].includes(kind);
}

function choicePieces(dates: readonly DateValue[], language: string): DatePieces {
  const members = eachOf(dates, language);
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  let at = 0;
  return joined(
    list
      .formatToParts(members.map(wordsOf))
      .map(({ type, value }) => (type === 'element' ? (members[at++] ?? []) : [{ text: value }])),
  );
}

function intervalPieces(interval: DateValue, language: string): DatePieces {
  const words = dateWords(language);
  const { from, until } = spanOf(interval);
  if (!from)
    return until && until.edtf !== '..'
      ? fillPieces(words.by, piecesOf(until, language))
      : [{ text: words.ongoing }];
  if (!until) return fillPieces(words.from, piecesOf(from, language));
  if (until.ongoing) return fillPieces(words.since, piecesOf(from, language));
  if (from.edtf === until.edtf) return piecesOf(from, language);
  const [begin, end] = eachOf([from, until], language);
  return fillPieces(words.span, begin ?? [], end);
}

function endOf(until: DateValue | undefined, language: string): DatePieces {
  if (!until) return [];
  const { from, until: last } = until.kind === 'interval' ? spanOf(until) : {};
  const isAtLeast = from !== undefined && last === undefined;
  return isAtLeast
    ? fillPieces(dateWords(language).orLater, piecesOf(from, language))
    : piecesOf(until, language);
}

function eachOf(dates: readonly DateValue[], language: string): DatePieces[] {
  const omissions = omissionsIn(dates, language);
  return dates.map((date, index) => piecesOf(date, language, omissions[index]));
}

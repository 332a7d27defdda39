import { certainDate } from './certain-date.ts';
import type { DateValue } from './date-value.ts';
import { compareDays } from './day.ts';
import { guessDate } from './guess-date.ts';
import { openBoundOf, type OpenBound } from './open-choice.ts';
import { parseAtom, type AtomKind } from './parse-atom.ts';

export type ParsedDate =
  | { readonly ok: true; readonly value: DateValue }
  | {
      readonly ok: false;
      readonly message: string;
      readonly hint?: string | undefined;
      /** In EDTF, where the text can mean nothing else. */
      readonly meant?: string | undefined;
    };

/** Texts already read: a corpus says the same days over and over, and `edtf` takes 0.1 ms. */
const known = new Map<string, ParsedDate>();

/**
 * Reads a date in EDTF, level 0 and 1, and one-of sets (`[1946-06-06,1946-06-27]`, `[..1894]`,
 * `[1946..]`); `..` alone is "still so". Stricter than the package `edtf`: the calendar is checked, and empty bounds of
 * an interval are unknown. What `~` and `?` add in doubt is said by the flags, not by `first`
 * and `last`. Seasons are those of the northern hemisphere, in whole months; winter begins in
 * the December of its year.
 *
 * On failure `message` quotes the text and `hint` says what to type, in EDTF where the text can
 * be guessed (`1 July 1946`, `c. 1947`, `1946/47`).
 */
export function parseDate(text: string): ParsedDate {
  let parsed = known.get(text);
  if (!parsed) {
    parsed = readDate(text);
    if (!parsed.ok) {
      parsed = { ...parsed, hint: hintFor(text) ?? parsed.hint, meant: meantBy(text) };
    }
    known.set(text, parsed);
  }
  return parsed;
}

function hintFor(text: string): string | undefined {
  const guess = guessDate(text).find((candidate) => candidate !== text && readDate(candidate).ok);
  return guess === undefined ? undefined : `Write \`${guess}\`.`;
}

function meantBy(text: string): string | undefined {
  const meant = certainDate(text);
  return meant !== undefined && meant !== text && readDate(meant).ok ? meant : undefined;
}

function readDate(text: string): ParsedDate {
  if (text === '..') return ok(text, 'interval', null, null, { ongoing: true });
  if (text.startsWith('[')) return readOneOf(text);
  const bounds = text.split('/');
  if (bounds.length === 2) return readInterval(text, bounds[0] ?? '', bounds[1] ?? '');
  if (bounds.length > 2)
    return failed(`\`${text}\` has more than one \`/\`.`, 'An interval is `from/until`.');
  const atom = parseAtom(text);
  return atom.ok ? ok(text, atom.kind, atom.first, atom.last, atom) : atom;
}

function readInterval(text: string, from: string, until: string): ParsedDate {
  const isOpen = (bound: string) => bound === '' || bound === '..';
  if (isOpen(from) && isOpen(until)) {
    return failed(
      `The interval \`${text}\` has no bound.`,
      'Leave out a date that nobody knows; `..` alone is "still so".',
    );
  }
  const lower = isOpen(from) ? undefined : parseAtom(from);
  const upper = isOpen(until) ? undefined : parseAtom(until);
  if (lower && !lower.ok) return lower;
  if (upper && !upper.ok) return upper;
  const first = lower?.first ?? null;
  const last = upper?.last ?? null;
  if (first !== null && last !== null && compareDays(first, last) > 0) {
    return failed(
      `The interval \`${text}\` ends before it begins.`,
      `Write \`${until}/${from}\`, if that is meant.`,
    );
  }
  return ok(text, 'interval', first, last, {
    approximate: lower?.approximate === true || upper?.approximate === true,
    uncertain: lower?.uncertain === true || upper?.uncertain === true,
    ongoing: until === '..',
  });
}

function readOneOf(text: string): ParsedDate {
  const form = 'One of several dates is written `[1946-06-06,1946-06-27]`.';
  if (!text.endsWith(']')) return failed(`\`${text}\` is not closed.`, form);
  const open = openBoundOf(text);
  if (open) return readOpenChoice(text, open);
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => member.trim());
  if (members.length < 2) return failed(`\`${text}\` leaves no choice.`, form);
  let first: string | null = null;
  let last: string | null = null;
  let approximate = false;
  let uncertain = false;
  for (const member of members) {
    const atom = parseAtom(member);
    if (!atom.ok) return atom;
    if (first === null || compareDays(atom.first, first) < 0) first = atom.first;
    if (last === null || compareDays(atom.last, last) > 0) last = atom.last;
    approximate ||= atom.approximate;
    uncertain ||= atom.uncertain;
  }
  return ok(text, 'one-of', first, last, { approximate, uncertain });
}

function readOpenChoice(text: string, { side, bound }: OpenBound): ParsedDate {
  const atom = parseAtom(bound);
  if (!atom.ok) return atom;
  const { first, last } = atom;
  return side === 'last'
    ? ok(text, 'one-of', null, last, atom)
    : ok(text, 'one-of', first, null, atom);
}

function ok(
  edtf: string,
  kind: AtomKind | 'interval' | 'one-of',
  first: string | null,
  last: string | null,
  flags: { approximate?: boolean; uncertain?: boolean; ongoing?: boolean },
): ParsedDate {
  const { approximate = false, uncertain = false, ongoing = false } = flags;
  return { ok: true, value: { edtf, kind, first, last, approximate, uncertain, ongoing } };
}

function failed(message: string, hint: string): ParsedDate {
  return { ok: false, message, hint };
}

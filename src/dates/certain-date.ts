import { guessDate } from './guess-date.ts';

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const month = `(?:${months}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)`;
const nth = '(?:st|nd|rd|th)?';

/** Notations that mean one thing to everybody. */
const certain = [
  /^\d{4}-\d$/,
  /^\d{4}([-./])\d{1,2}\1\d{1,2}$/,
  /^\d{4}年(?:\d\d?月(?:\d\d?[日号號])?)?$/,
  new RegExp(`^(?:\\d\\d?${nth} )?${month},? \\d{4}$`, 'i'),
  new RegExp(`^${month} \\d\\d?${nth},? \\d{4}$`, 'i'),
];

/**
 * What a text that is no EDTF surely meant, in EDTF, or undefined where there is any choice:
 * `3/4/1947` is two days, `1946/47` a span to one and a month to another. Not checked against the
 * calendar.
 */
export function certainDate(text: string): string | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const [, about] = /^(?:c\.|ca\.?|circa|about|around) ?(.+)$/i.exec(trimmed) ?? [];
  const [, before] = /^before (\d{4})$/i.exec(trimmed) ?? [];
  const isCertain =
    before !== undefined || isOneDate(about ?? trimmed) || /^\d{4}$/.test(about ?? '');
  return isCertain ? guessDate(trimmed)[0] : undefined;
}

function isOneDate(text: string): boolean {
  const [, a, , b] = /^(\d\d?)([-./])(\d\d?)\2\d{4}$/.exec(text) ?? [];
  if (a !== undefined) return Number(a) > 12 !== Number(b) > 12 || a === b;
  return certain.some((form) => form.test(text));
}

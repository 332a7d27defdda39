import type { Replacement } from './smart-punctuation.ts';

const patterns = new Map<string, RegExp>();

/**
 * The spaces between a day and its month (`1 July`), which no line may break at, in the words of
 * a language (BCP 47). Offsets are UTF-16 units.
 */
export function bindDates(text: string, language: string): Replacement[] {
  return [...text.matchAll(patternOf(language))].map(({ index, 1: day = '' }) => {
    const start = index + day.length;
    return { start, end: start + 1, text: '\u00a0' };
  });
}

/** A day of one or two figures, a space, and a month as the language says it beside a day. */
function patternOf(language: string): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  const months = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2001, month, 1));
    return RegExp.escape(parts.find(({ type }) => type === 'month')?.value ?? '');
  }).filter((month) => month !== '');
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}.,])(\p{Nd}{1,2}\.?)\s(?=(?:${months.join('|')})(?!\p{L}))`,
    'gu',
  );
  patterns.set(language, pattern);
  return pattern;
}

import { partsOf, timeOfDay, type Day } from './day.ts';

/** Some fields of a day as a reader of the language writes them, with its era before the year 1. */
export function formatDay(day: Day, language: string, fields: Intl.DateTimeFormatOptions): string {
  const isBeforeEra = fields.year !== undefined && partsOf(day).year < 1;
  return formatter(language, isBeforeEra ? { ...fields, era: 'short' } : fields).format(
    timeOfDay(day),
  );
}

const formatters = new Map<string, Intl.DateTimeFormat>();

export function formatter(
  language: string,
  fields: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = [language, ...Object.keys(fields)].join(' ');
  let known = formatters.get(key);
  if (!known) {
    const options = { ...fields, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
    known = new Intl.DateTimeFormat(language, options);
    formatters.set(key, known);
  }
  return known;
}

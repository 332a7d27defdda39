/**
 * A day of the proleptic Gregorian calendar, `YYYY-MM-DD`. Years before the year 1 have a minus
 * and are astronomical, as in EDTF: `0000` is 1 BC, `-0043` is 44 BC.
 */
export type Day = string;

/** Negative, zero or positive, for sorting. Days of positive years are in order as text. */
export function compareDays(a: Day, b: Day): number {
  if (a.startsWith('-') || b.startsWith('-')) return dayNumber(a) - dayNumber(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

export function addDays(day: Day, days: number): Day {
  return dayOfTime((dayNumber(day) + days) * millisecondsOfDay);
}

/** How many days one day lies behind another. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const sum = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(sum / 12), (((sum % 12) + 12) % 12) + 1];
  return dayOf(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)));
}

export function dayOf(year: number, month: number, date: number): Day {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** The day in which an instant lies, in UTC; milliseconds since 1970. */
export function dayOfTime(time: number): Day {
  const date = new Date(time);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const sign = day.startsWith('-') ? -1 : 1;
  const [year = 0, month = 1, date = 1] = day.replace(/^-/, '').split('-').map(Number);
  return { year: year === 0 ? 0 : sign * year, month, date };
}

/** `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Midnight (UTC) of a day, also of the years 0 to 99, which `Date.UTC` takes for 1900 to 1999. */
export function timeOfDay(day: Day): number {
  const { year, month, date } = partsOf(day);
  return new Date(0).setUTCFullYear(year, month - 1, date);
}

const millisecondsOfDay = 86_400_000;

function dayNumber(day: Day): number {
  return timeOfDay(day) / millisecondsOfDay;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

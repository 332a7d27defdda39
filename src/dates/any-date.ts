import fc, { type Arbitrary } from 'fast-check';
import type { Span } from './date-parts.ts';
import type { DateValue } from './date-value.ts';
import { addDays, dayOf, daysInMonth, type Day } from './day.ts';
import { parseDate } from './parse-date.ts';

/** Dates of every form that is read, for tests that hold of all of them. */

/** Given to every `fc.assert`: the same values in each run. */
export const steady = { seed: 20_261_122, numRuns: 1_500 } as const;

/** Near enough to one another to meet, some before our era. */
const anyYear = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1938, max: 1952 }) },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 2_100 }) },
);

export const anyDay: Arbitrary<Day> = fc
  .tuple(anyYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => dayOf(year, month, Math.min(date, daysInMonth(year, month))));

/** `1946`, `1946-07`, `1946-07-01`, `1946-07-XX`, `1946-XX`, `1946-22`, `194X`, `19XX`. */
const anyForm: Arbitrary<string> = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 4 }))
  .map(([day, form, season]) => {
    const [year, month] = [day.slice(0, -6), day.slice(0, -3)];
    const isOfEra = !day.startsWith('-');
    if (form === 5) return year;
    if (form === 6) return month;
    if (form === 7) return `${month}-XX`;
    if (form === 8) return `${year}-XX-XX`;
    if (form === 9) return `${year}-2${season}`;
    if (form === 10 && isOfEra) return `${year.slice(0, 3)}X`;
    if (form === 11 && isOfEra) return `${year.slice(0, 2)}XX`;
    return day;
  });

const anyAtom: Arbitrary<string> = fc
  .tuple(anyForm, fc.constantFrom('', '', '', '', '~', '?', '%'))
  .map((parts) => parts.join(''));

const anyInterval: Arbitrary<string> = fc
  .tuple(fc.option(anyAtom, { freq: 5 }), fc.option(anyAtom, { freq: 5 }), fc.boolean())
  .map(([from, until, isOngoing]) => `${from ?? ''}/${until ?? (isOngoing ? '..' : '')}`);

const anyChoice: Arbitrary<string> = fc.oneof(
  fc.array(anyAtom, { minLength: 2, maxLength: 3 }).map((members) => `[${members.join(',')}]`),
  anyAtom.map((atom) => `[..${atom}]`),
  anyAtom.map((atom) => `[${atom}..]`),
);

/** Every kind of date with every kind of doubt. */
export const anyDate: Arbitrary<DateValue> = fc
  .oneof(
    { weight: 5, arbitrary: anyAtom },
    { weight: 2, arbitrary: anyInterval },
    { weight: 2, arbitrary: anyChoice },
    { weight: 1, arbitrary: fc.constant('..') },
  )
  .map(parseDate)
  .filter((parsed) => parsed.ok)
  .map(({ value }) => value);

/** From and until, either of which may be missing; now and then the wrong way round. */
export const anySpan: Arbitrary<Span> = fc.record({
  from: fc.option(anyDate, { nil: undefined, freq: 6 }),
  until: fc.option(anyDate, { nil: undefined, freq: 4 }),
});

/** The days at which an answer about these dates can change, and those around them. */
export function edgeDays(dates: readonly (DateValue | undefined)[]): readonly Day[] {
  const edges = dates.flatMap((date) => [date?.first, date?.last]).filter((day) => day != null);
  return edges.flatMap((day) => [-8, -7, -1, 0, 1, 7, 8].map((days) => addDays(day, days)));
}

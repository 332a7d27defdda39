import type { DateValue } from '../../dates/date-value.ts';
import type { Recorded } from '../../schema/front-matter.ts';
import type { Bounds } from './choices.ts';

/** Dates as their author wrote them: `` `1947-05-21` or `1947-05` ``. */
export function writtenDates(recorded: Recorded<DateValue> | undefined): string {
  return recorded ? orList([...new Set(recorded.map(({ value }) => `\`${value.edtf}\``))]) : '';
}

/** `` from `1946-07-01` until `1947-05-21` ``; empty where nothing is said. */
export function writtenSpan({ from, until, on }: Bounds = {}): string {
  return [
    on && `on ${writtenDates(on)}`,
    from && `from ${writtenDates(from)}`,
    until && `until ${writtenDates(until)}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `` `anna` from `1940` `` */
export function whoWhen(who: string, bounds?: Bounds): string {
  return [`\`${who}\``, writtenSpan(bounds)].filter((part) => part !== '').join(' ');
}

const ors = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const ands = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export function orList(items: readonly string[]): string {
  return ors.format(items);
}

export function andList(items: readonly string[]): string {
  return ands.format(items);
}

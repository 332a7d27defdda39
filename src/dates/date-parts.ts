import type { DateValue } from './date-value.ts';
import { openBoundOf } from './open-choice.ts';
import { parseDate } from './parse-date.ts';

/**
 * When something was so. `until` is inclusive; a missing `until` is unknown, `..` is still so.
 * A bound may be vague itself, and then the days it may mean are `possibly` within.
 */
export interface Span {
  readonly from?: DateValue | undefined;
  readonly until?: DateValue | undefined;
}

/** The bounds of an interval: `1946-07/..`, `/1949`, `..`. */
export function spanOf(interval: DateValue): Span {
  const [from = '', until = ''] = interval.edtf === '..' ? ['', '..'] : interval.edtf.split('/');
  return {
    from: from === '' || from === '..' ? undefined : valueOf(from),
    until: until === '' ? undefined : valueOf(until),
  };
}

/** The dates of a one-of set, as written; of an open one (`[..1894]`) the days it is open to. */
export function membersOf(oneOf: DateValue): readonly DateValue[] {
  const open = openBoundOf(oneOf.edtf);
  if (open) return [valueOf(open.side === 'last' ? `/${open.bound}` : `${open.bound}/`)];
  return oneOf.edtf
    .slice(1, -1)
    .split(',')
    .map((member) => valueOf(member.trim()));
}

function valueOf(edtf: string): DateValue {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new TypeError(`Not a part of a date that was read: ${edtf}`);
  return parsed.value;
}

import type { DateValue } from '../dates/date-value.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { ChronologyRow, Told } from './chronology-row.ts';

/** Rows for the tests of this room. */
export function date(edtf: string): DateValue {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(`not a date: ${edtf}`);
  return parsed.value;
}

/** A statement with these dates, the first giving its place. */
export function told(
  edtfs: string | readonly [string, ...string[]],
  more: Partial<Told> = {},
): Told {
  const [first, ...others] = typeof edtfs === 'string' ? [edtfs] : edtfs;
  const claim = (edtf: string) => ({ value: date(edtf), sources: [] });
  return {
    entity: 'anna',
    bound: 'begin',
    dates: [claim(first), ...others.map(claim)],
    sources: [],
    facets: {},
    home: { id: 'anna', line: 1 },
    ...more,
  };
}

export function row(
  statement: Told | readonly [Told, ...Told[]],
  more: Partial<ChronologyRow> = {},
): ChronologyRow {
  const statements = Array.isArray(statement) ? statement : [statement as Told];
  const [first, ...others] = statements as [Told, ...Told[]];
  return {
    id: `on_${first.dates[0].value.edtf}`,
    shape: { type: 'life', bound: 'begin', label: 'born' },
    told: [first, ...others],
    details: [],
    involved: [first.entity],
    kinds: ['person'],
    facets: {},
    ...more,
  };
}

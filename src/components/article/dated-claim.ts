import type { DateValue } from '../../dates/date-value.ts';
import { datePieces, spanPieces } from '../../dates/print-date.ts';
import type { Dated, Recorded } from '../../schema/front-matter.ts';
import type { DifferingDates, Piece, ShownClaim } from './infobox-row.ts';

/**
 * What a dated statement says of its time, and what stands beside it. `home` is the id of the
 * article that says it.
 */
export function datedClaim(
  language: string,
  pieces: readonly Piece[],
  dated: Dated,
  home: string,
): ShownClaim {
  const { from, until, on, accordingTo, note, line } = dated;
  const when = on
    ? datePieces(on[0].value, language)
    : spanPieces(from?.[0].value, until?.[0].value, language);
  const differing = [
    ...differingDates('beginning', from, language),
    ...differingDates('end', until, language),
    ...differingDates('day', on, language),
  ];
  const settled = [from, until, on].flatMap((dates) => (dates?.length === 1 ? dates[0] : []));
  const remarks = [
    accordingTo === undefined ? [] : `according to ${accordingTo}`,
    note ?? [],
    ...settled.map((claim) => claim.note ?? []),
  ];
  const sources = [...dated.sources, ...settled.flatMap((claim) => claim.sources)];
  return {
    pieces,
    when: when.length > 0 ? when : undefined,
    ...(differing.length > 0 ? { differing } : {}),
    remarks: remarks.flat(),
    sources: [...new Set(sources)],
    homes: [{ id: home, line }],
  };
}

function differingDates(
  of: DifferingDates['of'],
  dates: Recorded<DateValue> | undefined,
  language: string,
): DifferingDates[] {
  if (!dates || dates.length < 2) return [];
  const claims = dates.map(({ value, note, sources }) => {
    return { when: datePieces(value, language), note, sources };
  });
  return [{ of, claims }];
}

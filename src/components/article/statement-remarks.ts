import type { DatePieces } from '../../dates/date-pieces.ts';
import type { DateValue } from '../../dates/date-value.ts';
import { datePieces } from '../../dates/print-date.ts';
import type { Dated, Recorded } from '../../schema/front-matter.ts';

/** What must be said beside a dated statement, each a line of its own. */
export type Remark =
  | { readonly type: 'words'; readonly text: string }
  | {
      readonly type: 'differ';
      /** What sources differ on: `beginning`. */
      readonly on: string;
      readonly claims: readonly {
        readonly pieces: DatePieces;
        readonly sources: readonly string[];
        readonly note?: string | undefined;
      }[];
    };

/** Whose view it is, the notes, and each value with who says so where sources differ. */
export function statementRemarks(
  { from, until, on, accordingTo, note }: Dated,
  language: string,
): readonly Remark[] {
  const words = (text: string | undefined): Remark[] => (text ? [{ type: 'words', text }] : []);
  return [
    ...words(accordingTo && `According to ${accordingTo}`),
    ...dateRemarks('beginning', from, language),
    ...dateRemarks('end', until, language),
    ...dateRemarks('day', on, language),
    ...words(note),
  ];
}

function dateRemarks(
  on: string,
  dates: Recorded<DateValue> | undefined,
  language: string,
): readonly Remark[] {
  if (!dates) return [];
  const [{ note }] = dates;
  if (dates.length === 1) return note ? [{ type: 'words', text: `${capital(on)}: ${note}` }] : [];
  const claims = dates.map(({ value, ...claim }) => ({
    ...claim,
    pieces: datePieces(value, language),
  }));
  return [{ type: 'differ', on, claims }];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Whether a row of a holder has anything to say beside its dates. */
export function hasRemarks(held: Dated & { readonly acting: boolean }, language: string): boolean {
  return held.acting || held.on !== undefined || statementRemarks(held, language).length > 0;
}

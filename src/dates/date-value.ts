/**
 * A date as a source gives it, with all its doubt: EDTF level 0 and 1, and `[a,b]` (one of),
 * `[..a]` (then or before), `[a..]` (then or later).
 * `first` and `last` are the earliest and latest day it can mean, `YYYY-MM-DD`, both inclusive;
 * `null` is unknown (an open or empty bound).
 */
export interface DateValue {
  /** The text as written, e.g. `1946-07-01`, `1947-05~`, `1946-07-01/1947-08-12`, `1946/..`. */
  readonly edtf: string;
  readonly kind: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval' | 'one-of';
  readonly first: string | null;
  readonly last: string | null;
  /** `~` or `%`. */
  readonly approximate: boolean;
  /** `?` or `%`. */
  readonly uncertain: boolean;
  /** The end of an interval is `..`: still so. */
  readonly ongoing: boolean;
}

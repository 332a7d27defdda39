import { compareDays, type Day } from './day.ts';
import type { Certainty } from './certainty.ts';

/**
 * What a span says of every day, in four days: so much is known before a page is written that a
 * browser need not read dates. All days inclusive; plain data.
 */
export interface Bounds {
  /** Before it something was not so; null: nobody knows since when. */
  readonly possibleFrom: Day | null;
  /** The first sure day; null: no day is sure, and then `sureUntil` is null too. */
  readonly sureFrom: Day | null;
  /** The last sure day; null behind a sure beginning: it is so without end. */
  readonly sureUntil: Day | null;
  /** Behind it something was not so any more; null: nobody knows until when, or it is still so. */
  readonly possibleUntil: Day | null;
}

/** Whether something was so on a day. */
export function certaintyOn(bounds: Bounds, day: Day): Certainty {
  const { possibleFrom, sureFrom, sureUntil, possibleUntil } = bounds;
  if (possibleFrom !== null && compareDays(day, possibleFrom) < 0) return 'no';
  if (possibleUntil !== null && compareDays(possibleUntil, day) < 0) return 'no';
  const isSure =
    sureFrom !== null &&
    compareDays(sureFrom, day) <= 0 &&
    (sureUntil === null || compareDays(day, sureUntil) <= 0);
  return isSure ? 'yes' : 'possibly';
}

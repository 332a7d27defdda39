import { coreOf, coresOverlap, reachOf, type Core } from '../../dates/certainty.ts';
import type { DateValue } from '../../dates/date-value.ts';
import { compareDays, type Day } from '../../dates/day.ts';
import { choicesOf, sharedBy, type Bounds } from './choices.ts';

/** Somebody who surely holds a seat for a while. */
export interface Stay<T> {
  readonly item: T;
  /** Nobody crowds out themselves. */
  readonly who: string;
  /** The sure days, for each choice among the recorded bounds; never empty. */
  readonly choices: readonly Core[];
}

/** Undefined where a choice leaves no sure day. Who "still" holds a seat does so to the `ends`. */
export function stayOf<T>(
  item: T,
  who: string,
  bounds: Bounds,
  ends: readonly DateValue[],
): Stay<T> | undefined {
  const cores = choicesOf(bounds).map((span) => {
    const core = coreOf(span);
    return core && (core.last === null ? endedBy(core, ends) : core);
  });
  const choices = cores.filter((core) => core !== undefined);
  return choices.length > 0 && choices.length === cores.length ? { item, who, choices } : undefined;
}

/**
 * Each stay that surely comes on top of others that fill all seats, with those others. With one
 * seat every choice is tried for every two; with more, the days that are sure by all choices.
 */
export function crowdings<T>(
  stays: readonly Stay<T>[],
  seats: number,
): readonly { readonly item: T; readonly others: readonly T[] }[] {
  const found: { item: T; others: readonly T[] }[] = [];
  let present: Timed<T>[] = [];
  for (const timed of inTime(seats === 1 ? stays : stays.flatMap(suredOf))) {
    present = present.filter(({ last }) => last === null || compareDays(last, timed.first) >= 0);
    const { who, item, choices } = timed.stay;
    const others = present
      .map(({ stay }) => stay)
      .filter((other) => other.who !== who)
      .filter((other) => other.choices.every((a) => choices.every((b) => coresOverlap(a, b))));
    if (new Set(others.map((other) => other.who)).size >= seats) {
      found.push({ item, others: others.map((other) => other.item) });
    }
    present.push(timed);
  }
  return found;
}

interface Timed<T> {
  readonly stay: Stay<T>;
  readonly first: Day;
  readonly last: Day | null;
}

/** By the first day that any choice makes sure; of equal ones as they come. */
function inTime<T>(stays: readonly Stay<T>[]): readonly Timed<T>[] {
  return stays
    .flatMap((stay): Timed<T>[] => {
      const [core, ...others] = stay.choices;
      return core ? [{ stay, ...others.reduce(hullOf, core) }] : [];
    })
    .sort((a, b) => compareDays(a.first, b.first));
}

function hullOf(a: Core, b: Core): Core {
  const first = compareDays(a.first, b.first) <= 0 ? a.first : b.first;
  if (a.last === null || b.last === null) return { first, last: null };
  return { first, last: compareDays(a.last, b.last) >= 0 ? a.last : b.last };
}

/** The stay as far as all choices agree. */
function suredOf<T>(stay: Stay<T>): Stay<T>[] {
  const sure = stay.choices.reduce<Core | undefined>(
    (both, core) => both && sharedBy(both, core),
    stay.choices[0],
  );
  return sure ? [{ ...stay, choices: [sure] }] : [];
}

function endedBy(core: Core, ends: readonly DateValue[]): Core {
  return ends.reduce<Core>(({ first, last }, end) => {
    const { earliest } = end.uncertain ? { earliest: null } : reachOf(end);
    const day = earliest === null || compareDays(earliest, first) < 0 ? first : earliest;
    return { first, last: last === null || compareDays(day, last) < 0 ? day : last };
  }, core);
}

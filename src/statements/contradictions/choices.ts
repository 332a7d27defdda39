import {
  coreOf,
  isReversed,
  surelyBefore,
  surelyOverlap,
  unfolded,
  type Core,
} from '../../dates/certainty.ts';
import { spanOf, type Span } from '../../dates/date-parts.ts';
import type { DateValue } from '../../dates/date-value.ts';
import { compareDays } from '../../dates/day.ts';
import type { Dated, Recorded } from '../../schema/front-matter.ts';

/*
 * Where sources differ (`oneOf`), each claim is a choice. A rule may speak only when no choice
 * among all that is recorded is consistent: so all of this asks about every one.
 */

export type Bounds = Pick<Dated, 'from' | 'until' | 'on'>;

/** Every choice among the recorded bounds, also those that end before they begin. */
function spansOf({ from, until, on }: Bounds): readonly Span[] {
  if (on) {
    return on.map(({ value }) =>
      value.kind === 'interval' ? spanOf(value) : { from: value, until: value },
    );
  }
  const ends = valuesOf(until);
  return valuesOf(from).flatMap((begin) =>
    ends.map((end) => unfolded({ from: begin, until: end })),
  );
}

/** The choices that are consistent in themselves; none where the end is before the beginning. */
export function choicesOf(bounds: Bounds): readonly Span[] {
  const spans = spansOf(bounds);
  return spans.some(isReversed) ? spans.filter((span) => !isReversed(span)) : spans;
}

export function isDated({ from, until, on }: Bounds): boolean {
  return from !== undefined || until !== undefined || on !== undefined;
}

/** The days on which it was so whatever is chosen; undefined where no day is sure. */
export function sureCoreOf(bounds: Bounds): Core | undefined {
  const cores = choicesOf(bounds).map(coreOf);
  return cores.length === 0
    ? undefined
    : cores.reduce((both, core) => both && core && sharedBy(both, core));
}

/** The days that two stretches share. */
export function sharedBy(a: Core, b: Core): Core | undefined {
  const first = compareDays(a.first, b.first) < 0 ? b.first : a.first;
  const last =
    a.last === null || (b.last !== null && compareDays(b.last, a.last) < 0) ? b.last : a.last;
  return last !== null && compareDays(last, first) < 0 ? undefined : { first, last };
}

/** Whether two are so at one time, whatever is chosen. */
export function alwaysOverlap(a: Bounds, b: Bounds): boolean {
  const others = choicesOf(b);
  return every(choicesOf(a), (span) => every(others, (other) => surelyOverlap(span, other)));
}

/** Whether there is a choice by which `b` begins on the day on which `a` ends, or later. */
export function mayFollow(a: Bounds, b: Bounds): boolean {
  return choicesOf(a).some(({ until }) =>
    choicesOf(b).some(
      ({ from }) => until !== undefined && from !== undefined && !surelyBefore(from, until),
    ),
  );
}

/** Whether two are dated in the same words. */
export function areDatedAlike(a: Bounds, b: Bounds): boolean {
  const words = ({ from, until, on }: Bounds) =>
    [from, until, on].map((recorded) => recorded?.map(({ value }) => value.edtf).join(' ')).join();
  return words(a) === words(b);
}

/** Whether each of some lies before each of others; what is not known lies before nothing. */
export function alwaysBefore(
  some: readonly (DateValue | undefined)[],
  others: readonly (DateValue | undefined)[],
): boolean {
  return every(some, (date) =>
    every(others, (other) => !!date && other !== undefined && surelyBefore(date, other)),
  );
}

/** Every one, and there is one. */
export function every<T>(list: readonly T[], is: (item: T) => boolean): boolean {
  return list.length > 0 && list.every(is);
}

function valuesOf(recorded: Recorded<DateValue> | undefined): readonly (DateValue | undefined)[] {
  return recorded ? recorded.map(({ value }) => value) : [undefined];
}

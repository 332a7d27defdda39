import { reachOf } from '../dates/certainty.ts';
import type { Span } from '../dates/date-parts.ts';
import { addDays, compareDays } from '../dates/day.ts';
import { spanOfDated } from './life.ts';
import type { Tenure } from './post-chain.ts';

/** When a holder had it, by the claims that count: holdings that meet or overlap are one time. */
export function tenureSpans({ holdings }: Tenure): readonly Span[] {
  const spans: Span[] = [];
  for (const held of holdings) {
    const span = spanOfDated(held);
    const last = spans.at(-1);
    if (last && meets(last, span)) spans[spans.length - 1] = joined(last, span);
    else spans.push(span);
  }
  return spans.filter(({ from, until }) => from ?? until);
}

/** Whether sources differ about any of its dates. */
export function isDisputed({ holdings }: Tenure): boolean {
  return holdings.some((held) =>
    [held.from, held.until, held.on].some((dates) => dates !== undefined && dates.length > 1),
  );
}

function meets({ until }: Span, { from }: Span): boolean {
  const end = until && reachOf(until).latest;
  const begin = from && reachOf(from).earliest;
  return Boolean(end && begin && compareDays(begin, addDays(end, 1)) <= 0);
}

function joined(first: Span, second: Span): Span {
  const [a, b] = [first.until?.last, second.until?.last];
  const isLater = !second.until || (a && b && compareDays(a, b) < 0) || second.until.ongoing;
  return { from: first.from, until: isLater ? second.until : first.until };
}

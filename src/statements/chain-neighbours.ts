import { surelyOverlap } from '../dates/certainty.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { spanOfDated } from './life.ts';
import {
  compareHoldings,
  orderDate,
  type ChainPlace,
  type PostChain,
  type Tenure,
} from './post-chain.ts';
import { gapsBefore } from './post-gaps.ts';
import type { Neighbour, PostSuccession, Vacancy } from './succession.ts';

/** The proper holder before or after a place of the chain, and who acted between. */
export interface Step {
  readonly at: number;
  /** Places of those who acted between the two, in order of time. */
  readonly acting: readonly number[];
}

/**
 * Who is told as predecessor or successor. Of a proper holder that is the next proper one, over
 * those who acted between; one who acted follows whom they follow. Nobody precedes themselves:
 * who came back after an acting holder follows that one.
 */
export function stepFrom(chain: PostChain, at: number, side: 'before' | 'after'): Step | undefined {
  const self = chain[at];
  const next = self?.[side];
  if (!self || next === undefined) return undefined;
  const direct: Step = { at: next, acting: [] };
  if (self.acting) return direct;
  const acting: number[] = [];
  for (let other: number | undefined = next; other !== undefined; other = chain[other]?.[side]) {
    const place = chain[other];
    if (place?.acting) {
      acting.push(other);
      continue;
    }
    if (place?.holder === self.holder) return direct;
    const between = acting.filter((one) => chain[one]?.holder !== self.holder);
    return { at: other, acting: side === 'before' ? between.reverse() : between };
  }
  return direct;
}

/** What is told of a place of the chain. `seats` is undefined where there are any number. */
export function neighboursIn(
  chain: PostChain,
  seats: number | undefined,
  vacancies: readonly Vacancy[] = [],
): (at: number) => Omit<PostSuccession, 'type' | 'office'> | undefined {
  const gaps = gapsIn(chain, seats);
  const standIns = Map.groupBy(chain.keys(), (at) => chain[at]?.during);
  const isShared = seats !== undefined && seats > 1;
  const tenureAt = (at: number): Tenure | undefined => {
    const place = chain[at];
    return place && tenureOf(place);
  };
  const tenuresAt = (places: Iterable<number>): Tenure[] =>
    [...places].flatMap((at) => tenureAt(at) ?? []);
  const neighbour = (at: number, side: 'before' | 'after'): Neighbour | undefined => {
    const step = stepFrom(chain, at, side);
    const tenure = step && tenureAt(step.at);
    if (!step || !tenure) return undefined;
    const later = chain[side === 'before' ? at : step.at];
    const earlier = chain[side === 'before' ? step.at : at];
    const vacant = vacancies.filter((vacancy) => isBetween(vacancy, earlier, later));
    const isDirect = step.acting.length === 0;
    const gap = vacant.length === 0 && isDirect && later && gaps.get(later.holdings[0]);
    return { tenure, acting: tenuresAt(step.acting), vacant, ...(gap ? { gap } : {}) };
  };
  return (at) => {
    const place = chain[at];
    const tenure = tenureAt(at);
    if (!place || !tenure) return undefined;
    return {
      tenure,
      before: neighbour(at, 'before'),
      after: neighbour(at, 'after'),
      // Of a crowd it is not told who else was in it.
      alongside: isShared ? chain.filter((other) => isAlongside(place, other)).map(tenureOf) : [],
      actedFor: place.during === undefined ? undefined : tenureAt(place.during),
      standIns: tenuresAt(standIns.get(at) ?? []),
    };
  };
}

/** By the holding behind each; of several seats there are none, as another may be meant. */
export function gapsIn(chain: PostChain, seats: number | undefined): ReturnType<typeof gapsBefore> {
  const holdings = seats === 1 ? chain.flatMap((place) => place.holdings) : [];
  return gapsBefore(holdings.sort(compareHoldings));
}

function tenureOf({ holder, acting, holdings }: ChainPlace): Tenure {
  return { holder, acting, holdings };
}

function isAlongside(a: ChainPlace, b: ChainPlace): boolean {
  if (a.holder === b.holder || a.acting || b.acting) return false;
  return a.holdings.some((one) =>
    b.holdings.some((other) => surelyOverlap(spanOfDated(one), spanOfDated(other))),
  );
}

/** Whether a vacancy began after one holder had begun, and not after the next one did. */
function isBetween(
  vacancy: Vacancy,
  earlier: ChainPlace | undefined,
  later: ChainPlace | undefined,
): boolean {
  const begin = earlier?.holdings[0] && orderDate(earlier.holdings[0]);
  const end = later?.holdings[0] && orderDate(later.holdings[0]);
  const date = (vacancy.from ?? vacancy.on ?? vacancy.until)?.[0].value;
  if (!begin || !end || !date) return false;
  return compareDates(begin, date) < 0 && compareDates(date, end) <= 0;
}

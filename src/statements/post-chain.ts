import { coreOf, reachOf, surelyOverlap } from '../dates/certainty.ts';
import { compareDates } from '../dates/compare-dates.ts';
import type { DateValue } from '../dates/date-value.ts';
import { compareDays } from '../dates/day.ts';
import { compareText } from '../diagnostics/sort-problems.ts';
import type { HolderOfPost } from './invert-statements.ts';
import { spanOfDated } from './life.ts';

/** A holding as it is seen from the post, with the post. Said in the holder's article. */
export interface HeldPost extends HolderOfPost {
  readonly body: string;
  readonly post: string;
}

/** One holder's time, nobody between: mostly one holding, several where it was renewed. */
export interface Tenure {
  readonly holder: string;
  /** Never held it properly. */
  readonly acting: boolean;
  /** In order of time. */
  readonly holdings: readonly [HeldPost, ...HeldPost[]];
}

/** A tenure in its chain; the numbers are places in the same chain. */
export interface ChainPlace extends Tenure {
  /** Who had it directly before and after, acting or not; left out where nobody can tell. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  /** Whose place it held while that one had it: acting, within that one's time. */
  readonly during?: number | undefined;
}

/** In order of time, the undated last. */
export type PostChain = readonly ChainPlace[];

/**
 * Who had a post (or an office over several posts) one after the other. Each holding is in it
 * once. `isSingle`: one may have it at a time, so who begins later follows. Of several seats,
 * those with the same facets are a line of their own, and only where surely one of them went
 * before the next came; of holders without facets nobody can say whom they followed.
 */
export function chainOf(holdings: readonly HeldPost[], isSingle: boolean): PostChain {
  const sorted = [...holdings].sort(compareHoldings);
  const lines = [...Map.groupBy(sorted, (held) => lineOf(held, isSingle)).values()];
  const linked = lines.flatMap((line) => linkedLine(line, isSingle));
  const ordered = [...linked].sort((a, b) => compareHoldings(a.holdings[0], b.holdings[0]));
  const placeOf = new Map(ordered.map((place, at) => [place, at]));
  const numbered = (other: Linked | undefined) => (other ? placeOf.get(other) : undefined);
  return ordered.map(({ before, after, during, ...tenure }) => ({
    ...tenure,
    before: numbered(before),
    after: numbered(after),
    during: numbered(during),
  }));
}

/** Order of time; who acted stands before the one who began on the same day. */
export function compareHoldings(a: HeldPost, b: HeldPost): number {
  return (
    compareIfKnown(orderDate(a), orderDate(b)) ||
    Number(b.acting) - Number(a.acting) ||
    compareIfKnown(a.until?.[0].value, b.until?.[0].value) ||
    compareText(a.holder, b.holder) ||
    compareText(a.body, b.body) ||
    compareText(a.post, b.post) ||
    a.line - b.line
  );
}

/** Any date that says when a holding was; undefined of one without. */
export function orderDate({ from, on, until }: HeldPost): DateValue | undefined {
  return (from ?? on ?? until)?.[0].value;
}

interface Linked extends Tenure {
  before?: Linked;
  after?: Linked;
  during?: Linked;
}

function lineOf(held: HeldPost, isSingle: boolean): unknown {
  if (!orderDate(held)) return held;
  if (isSingle) return 'all';
  const facets = Object.entries(held.facets).sort(([a], [b]) => compareText(a, b));
  return facets.length === 0 ? held : JSON.stringify(facets);
}

/** `line` is in order of time. */
function linkedLine(line: readonly HeldPost[], isSingle: boolean): readonly Linked[] {
  const standIns = new Map<HeldPost, HeldPost>();
  for (const held of line) {
    const absent = held.acting && line.find((other) => isWithin(held, other));
    if (absent) standIns.set(held, absent);
  }
  const tenures = mergeSame(line.filter((held) => !standIns.has(held)));
  const follow = isSingle ? mayFollow : surelyFollows;
  const pairs = tenures.slice(1).map((after, at) => ({ before: tenures[at], after }));
  const isLine = isSingle || pairs.every(({ before, after }) => before && follow(before, after));
  for (const { before, after } of pairs) {
    if (!isLine || !before || !follow(before, after)) continue;
    before.after = after;
    after.before = before;
  }
  const stood = [...standIns].flatMap(([held, absent]): Linked[] => {
    const during = tenures.find(({ holdings }) => holdings.includes(absent));
    return during ? [{ ...tenureOf([held]), during }] : [];
  });
  return [...tenures, ...stood];
}

/** One after the other by the same holder is one tenure. */
function mergeSame(line: readonly HeldPost[]): Linked[] {
  const runs: [HeldPost, ...HeldPost[]][] = [];
  for (const held of line) {
    const last = runs.at(-1);
    if (last?.[0].holder === held.holder && orderDate(held)) last.push(held);
    else runs.push([held]);
  }
  return runs.map(tenureOf);
}

function tenureOf(holdings: readonly [HeldPost, ...HeldPost[]]): Linked {
  const acting = holdings.every((held) => held.acting);
  return { holder: holdings[0].holder, acting, holdings };
}

/** Whether someone acted within the time of another, who was still to come back. */
function isWithin(acting: HeldPost, proper: HeldPost): boolean {
  if (proper.acting || proper.holder === acting.holder) return false;
  const core = coreOf(spanOfDated(proper));
  const from = acting.from?.[0].value;
  if (!core || !from || from.uncertain) return false;
  const begin = reachOf(from);
  if (begin.earliest === null || begin.latest === null) return false;
  const begunLater = compareDays(core.first, begin.earliest) < 0;
  const begunWithin = core.last === null || compareDays(begin.latest, core.last) < 0;
  const end = acting.until && reachOf(acting.until[0].value).earliest;
  const outlasts = end && core.last !== null && compareDays(core.last, end) < 0;
  return begunLater && begunWithin && !outlasts;
}

/** Of two in order of time, who cannot have had the one seat together. */
function mayFollow(before: Tenure, after: Tenure): boolean {
  if (before.acting || after.acting) return true;
  const overlap = before.holdings.some((a) =>
    after.holdings.some(
      (b) => !a.acting && !b.acting && surelyOverlap(spanOfDated(a), spanOfDated(b)),
    ),
  );
  if (overlap) return false;
  const [first, second] = [orderDate(before.holdings[0]), orderDate(after.holdings[0])];
  const isLater = first && second && compareDates(first, second) < 0;
  return isLater === true || isOver(before, after);
}

function surelyFollows(before: Tenure, after: Tenure): boolean {
  return mayFollow(before, after) && isOver(before, after);
}

/** Whether the end of one is recorded, and may lie before the beginning of the other. */
function isOver(before: Tenure, after: Tenure): boolean {
  const begin = after.holdings[0].from?.[0].value;
  const latest = begin && reachOf(begin).latest;
  return before.holdings.every(({ until }) => {
    const end = until && reachOf(until[0].value).earliest;
    return Boolean(end && latest && compareDays(end, latest) <= 0);
  });
}

function compareIfKnown(a: DateValue | undefined, b: DateValue | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return compareDates(a, b);
}

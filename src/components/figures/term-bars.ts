import { boundsOf } from '../../dates/bounds-of-span.ts';
import type { Bounds } from '../../dates/bounds.ts';
import type { Span } from '../../dates/date-parts.ts';
import { addDays, compareDays, dayOf, partsOf, timeOfDay, type Day } from '../../dates/day.ts';
import { spanOfDated } from '../../statements/life.ts';
import type { OfficeRow } from '../../statements/office-tables.ts';
import type { HeldPost, Tenure } from '../../statements/post-chain.ts';
import { isDisputed, tenureSpans } from '../../statements/tenure-spans.ts';
import type { Vacancy } from '../../statements/succession.ts';

/** A stretch along the axis, in percent of its length from the left. */
export interface Stretch {
  readonly at: number;
  readonly length: number;
}

/** What is drawn of one time: the days that are sure, and those that are only possible. */
export interface TermBar {
  readonly sure?: Stretch | undefined;
  readonly possible?: Stretch | undefined;
  /** Nobody knows since when or until when: the drawing says so by fading. */
  readonly isOpen: { readonly begin: boolean; readonly end: boolean };
}

/** A line of a chart of terms: who (or nobody), when, and its bars. */
export interface TermRow {
  readonly type: OfficeRow['type'];
  readonly tenure?: Tenure | undefined;
  readonly vacancy?: Vacancy | undefined;
  /** As it is told: a holder's holdings that meet are one. */
  readonly spans: readonly Span[];
  readonly bars: readonly TermBar[];
  /** Sources differ on a date of it. */
  readonly isDisputed: boolean;
}

export interface TermAxis {
  readonly labels: readonly { readonly text: string; readonly at: number }[];
}

const mostLabels = 8;

/** Tables of holders as bars, all on one axis of whole years. */
export function termBars(tables: readonly (readonly OfficeRow[])[]): {
  readonly tables: readonly (readonly TermRow[])[];
  readonly axis: TermAxis;
} {
  const merged = tables.map(mergeHolders);
  const times = merged.map((rows) => rows.map(({ spans }) => spans.map((span) => boundsOf(span))));
  const years = times.flat(2).flatMap((bounds) => daysOf(bounds).map((day) => partsOf(day).year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return { tables: merged.map(unplaced), axis: { labels: [] } };
  const scale = scaleOf(first, last);
  return {
    tables: merged.map((rows, table) =>
      rows.map((row, at) => {
        const own = times[table] ?? [];
        const around = { before: lastDayOf(own[at - 1]), after: firstDayOf(own[at + 1]) };
        const bars = (own[at] ?? []).map((bounds) => barOf(bounds, around, scale));
        return { ...row, bars };
      }),
    ),
    axis: { labels: labelsOf(first, last, scale) },
  };
}

type Merged = Omit<TermRow, 'bars'>;
type Scale = (day: Day) => number;

function unplaced(rows: readonly Merged[]): readonly TermRow[] {
  return rows.map((row) => ({ ...row, bars: [] }));
}

/** One after the other by the same holder is one line. */
function mergeHolders(rows: readonly OfficeRow[]): Merged[] {
  const lines: OfficeRow[][] = [];
  for (const row of rows) {
    const before = lines.at(-1);
    const last = before?.at(-1);
    const isSame =
      row.type === 'held' &&
      last?.type === 'held' &&
      last.held.holder === row.held.holder &&
      last.held.acting === row.held.acting;
    if (before && isSame) before.push(row);
    else lines.push([row]);
  }
  return lines.map((line): Merged => {
    const [row] = line;
    if (row?.type === 'gap') return { type: 'gap', spans: [row.gap], isDisputed: false };
    if (row?.type === 'vacant') {
      const { vacancy } = row;
      return { type: 'vacant', vacancy, spans: [spanOfDated(vacancy)], isDisputed: false };
    }
    const holdings = line.flatMap((each) => (each.type === 'held' ? [each.held] : []));
    const tenure = tenureOf(holdings);
    if (!tenure) return { type: 'held', spans: [], isDisputed: false };
    return { type: 'held', tenure, spans: tenureSpans(tenure), isDisputed: isDisputed(tenure) };
  });
}

function tenureOf([first, ...others]: readonly HeldPost[]): Tenure | undefined {
  return first && { holder: first.holder, acting: first.acting, holdings: [first, ...others] };
}

function scaleOf(first: number, last: number): Scale {
  const begin = timeOfDay(dayOf(first, 1, 1));
  const end = timeOfDay(dayOf(last + 1, 1, 1));
  return (day) => {
    const share = (timeOfDay(day) - begin) / (end - begin);
    return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
  };
}

function barOf(
  { possibleFrom, sureFrom, sureUntil, possibleUntil }: Bounds,
  around: { readonly before: Day | null; readonly after: Day | null },
  scale: Scale,
): TermBar {
  const stretch = (from: Day | null, until: Day | null): Stretch | undefined => {
    const at = from === null ? 0 : scale(from);
    const end = until === null ? 100 : scale(addDays(until, 1));
    return { at, length: Math.round(Math.max(0, end - at) * 100) / 100 };
  };
  // What nobody knows is drawn as far as the neighbours leave room.
  const begin = possibleFrom ?? earlier(around.before, sureFrom);
  const end = possibleUntil ?? (isOngoing() ? null : later(around.after, sureUntil ?? sureFrom));
  const isSame = begin === sureFrom && (sureUntil === null ? isOngoing() : end === sureUntil);
  return {
    sure: sureFrom === null ? undefined : stretch(sureFrom, sureUntil),
    possible: isSame ? undefined : stretch(begin, end),
    isOpen: { begin: possibleFrom === null, end: possibleUntil === null },
  };

  function isOngoing(): boolean {
    return sureFrom !== null && sureUntil === null;
  }
}

/** A neighbour's day, if it leaves room. */
function earlier(day: Day | null, sure: Day | null): Day | null {
  return day !== null && sure !== null && compareDays(day, sure) > 0 ? sure : day;
}

function later(day: Day | null, sure: Day | null): Day | null {
  return day !== null && sure !== null && compareDays(day, sure) < 0 ? sure : day;
}

function daysOf({ possibleFrom, sureFrom, sureUntil, possibleUntil }: Bounds): Day[] {
  return [possibleFrom, sureFrom, sureUntil, possibleUntil].filter((day) => day !== null);
}

function firstDayOf(times: readonly Bounds[] = []): Day | null {
  return times.flatMap(daysOf).sort(compareDays)[0] ?? null;
}

function lastDayOf(times: readonly Bounds[] = []): Day | null {
  return times.flatMap(daysOf).sort(compareDays).at(-1) ?? null;
}

function labelsOf(first: number, last: number, scale: Scale): TermAxis['labels'] {
  const count = last - first + 1;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => count / size <= mostLabels);
  return (
    Array.from({ length: count }, (_, index) => first + index)
      .filter((year) => year % (step ?? 1000) === 0)
      .map((year) => ({ text: String(year), at: scale(dayOf(year, 1, 1)) }))
      // Its text would stand beyond the end of the axis.
      .filter(({ at }) => at < 92)
  );
}

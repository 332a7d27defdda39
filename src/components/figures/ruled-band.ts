import type { DateValue } from '../../dates/date-value.ts';
import { addDays, dayOf, timeOfDay, type Day } from '../../dates/day.ts';
import { formatCalendar } from '../../dates/format-calendar.ts';
import { dateOf, yearOf, type ChronologyRow } from '../../statements/chronology-row.ts';

/** Whole years, both inclusive. */
export interface Years {
  readonly from: number;
  readonly until: number;
}

/**
 * A stretch of time as a ruled band. Lengths along it are thousandths of its width, heights are
 * sixteenths of a lane's: paths for an SVG that is stretched to its place.
 */
export interface RuledBand {
  readonly labels: readonly BandLabel[];
  /** Rules of the years, or of the months where few years are seen: the strong and the fine. */
  readonly strong: string;
  readonly fine: string;
  readonly lanes: readonly BandLane[];
}

export interface BandLabel {
  readonly text: string;
  readonly at: number;
  /** Left out where the band is narrow. */
  readonly isSpare: boolean;
}

export interface BandLane {
  /** A value of the facet; undefined for the rows that have none. */
  readonly value?: string | undefined;
  /** A tick for each date that is a day, higher where there are several. */
  readonly ticks: string;
  /** A bar for a date known by month or year, or for what lasted. */
  readonly bars: string;
}

export const bandWidth = 1000;
export const laneHeight = 16;

const grain = 2;
const mostLabels = 12;

/** `facet`: the one whose values have a lane each; without it there is one lane. */
export function ruledBand(
  rows: readonly ChronologyRow[],
  years: Years,
  values: readonly string[],
  facet: string | undefined,
  language: string,
): RuledBand {
  const at = scaleOf(years);
  const inBand = rows.filter((row) => isWithin(row, years));
  const lanes = [...values, undefined]
    .map((value) => {
      const own = inBand.filter(({ facets }) => {
        const those = (facet && facets[facet]) || [];
        return value === undefined
          ? !those.some((one) => values.includes(one))
          : those.includes(value);
      });
      return { value, rows: own };
    })
    .filter((lane) => lane.rows.length > 0 || lane.value !== undefined)
    .map((lane) => ({ value: lane.value, ...drawn(lane.rows, at) }));
  return { ...rulesOf(years, at, language), lanes };
}

/** Where a day lies: its midnight, from 0 to 1000, cut off at the ends. */
function scaleOf({ from, until }: Years): (day: Day) => number {
  const begin = timeOfDay(dayOf(from, 1, 1));
  const end = timeOfDay(dayOf(until + 1, 1, 1));
  return (day) => {
    const share = (timeOfDay(day) - begin) / (end - begin);
    return Math.round(Math.min(1, Math.max(0, share)) * bandWidth * 10) / 10;
  };
}

function isWithin(row: ChronologyRow, { from, until }: Years): boolean {
  const year = yearOf(row);
  return year >= from && year <= until;
}

function drawn(rows: readonly ChronologyRow[], at: (day: Day) => number) {
  const ticks = new Map<number, number>();
  const bars = new Set<string>();
  const bar = (from: Day, until: Day, top: number): void => {
    const [begin, end] = [at(from), at(addDays(until, 1))];
    bars.add(`M${begin} ${top}H${Math.max(end, begin + grain)}V${top + 3}H${begin}Z`);
  };
  for (const row of rows) {
    const date = dateOf(row);
    const day = date.first ?? date.last ?? '';
    if (date.kind === 'day') {
      const place = Math.round(at(day) / grain) * grain;
      ticks.set(place, (ticks.get(place) ?? 0) + 1);
    } else bar(day, date.last ?? day, 13);
    const end = row.shape.type === 'happening' ? lastDayOf(row.shape.until) : undefined;
    if (end !== undefined && end > day) bar(day, end, 8);
  }
  const path = [...ticks].map(([place, count]) => {
    const height = Math.min(laneHeight, 6 + 2 * count);
    return `M${place} ${laneHeight}V${laneHeight - height}`;
  });
  return { ticks: path.join(''), bars: [...bars].join('') };
}

function lastDayOf(date: DateValue | undefined): Day | undefined {
  return date?.first ?? date?.last ?? undefined;
}

function rulesOf({ from, until }: Years, at: (day: Day) => number, language: string) {
  const count = until - from + 1;
  const rule = (places: readonly number[]): string =>
    places.map((place) => `M${place} 0V${laneHeight}`).join('');
  const years = Array.from({ length: count }, (_, index) => from + index);
  const months = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => ({ year, month: month + 1 })),
  );
  if (count === 1) {
    const labels = months.map(({ year, month }, index) => ({
      text: monthName(dayOf(year, month, 1), language),
      at: at(dayOf(year, month, 1)),
      isSpare: index % 3 !== 0,
    }));
    return { labels, strong: rule(labels.map((label) => label.at)), fine: '' };
  }
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => count / size <= mostLabels) ?? 1000;
  const labelled = years.filter((year) => (year > 0 ? year : year - 1) % step === 0);
  const labels = labelled.map((year, index) => ({
    text: yearName(dayOf(year, 1, 1), language),
    at: at(dayOf(year, 1, 1)),
    isSpare: labelled.length > 5 && index % 2 === 1,
  }));
  const fine =
    count <= 8
      ? months.map(({ year, month }) => dayOf(year, month, 1))
      : count <= 120
        ? years.map((year) => dayOf(year, 1, 1))
        : [];
  return {
    labels,
    strong: rule(labels.map((label) => label.at)),
    fine: rule(fine.map(at)),
  };
}

function monthName(day: Day, language: string): string {
  const format = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return format.format(timeOfDay(day));
}

function yearName(day: Day, language: string): string {
  const year = { edtf: '', kind: 'year', first: day, last: day } as const;
  return formatCalendar(
    { ...year, approximate: false, uncertain: false, ongoing: false },
    language,
  );
}

/**
 * The shortest run of years that holds two thirds of the rows of a band; undefined where it is
 * longer than a third of the band, so that little would be seen better.
 */
export function busiestYears(
  rows: readonly ChronologyRow[],
  { from, until }: Years,
): Years | undefined {
  const length = until - from + 1;
  const before = [0];
  for (let index = 0; index < length; index += 1) before.push(0);
  for (const row of rows.filter((each) => isWithin(each, { from, until }))) {
    const index = yearOf(row) - from + 1;
    before[index] = (before[index] ?? 0) + 1;
  }
  for (let index = 1; index <= length; index += 1) {
    before[index] = (before[index] ?? 0) + (before[index - 1] ?? 0);
  }
  const enough = ((before[length] ?? 0) * 2) / 3;
  for (let run = 1; run * 3 <= length && enough > 0; run += 1) {
    let best = 0;
    const sum = (begin: number): number => (before[begin + run] ?? 0) - (before[begin] ?? 0);
    for (let begin = 1; begin + run <= length; begin += 1) if (sum(begin) > sum(best)) best = begin;
    if (sum(best) >= enough) return { from: from + best, until: from + best + run - 1 };
  }
  return undefined;
}

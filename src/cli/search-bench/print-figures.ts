import {
  figuresBy,
  figuresOf,
  type Figures,
  type Outcome,
} from '../../search/judging/judge-answers.ts';
import type { Arrival } from './measure-arrival.ts';
import type { Cost, Measure } from './measure-search.ts';

/** One search and how it did on all queries. */
export interface Contestant {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

const heads = ['queries', 'at 1', 'at 3', 'rank', 'nothing'];
const width = 9;

/** Shares in per cent, by script and by sort; `rank` is the mean reciprocal one. */
export function printQuality(contestants: readonly Contestant[]): string {
  const tables = contestants.map(
    ({ outcomes }) =>
      new Map([
        ...figuresBy(outcomes, ({ script }) => script),
        ...figuresBy(outcomes, ({ sort }) => sort),
        ['all', figuresOf(outcomes)],
      ]),
  );
  const rows = [...(tables[0]?.keys() ?? [])].map((group) => {
    const cells = tables.flatMap((table, at) => {
      const figures = table.get(group);
      return figures ? cellsOf(figures).slice(at === 0 ? 0 : 1) : [];
    });
    return row(group, cells);
  });
  const titles = contestants.map(({ name }, at) => name.padStart(width * (at === 0 ? 5 : 4)));
  const columns = contestants.flatMap((_, at) => heads.slice(at === 0 ? 0 : 1));
  return [row('', titles), row('', columns), ...rows].join('\n');
}

function cellsOf({ queries, atOne, atThree, reciprocal, empty }: Figures): string[] {
  return [`${queries}`, percent(atOne), percent(atThree), reciprocal.toFixed(3), percent(empty)];
}

/** Kilobytes and milliseconds of each search: its first question in a page, and later ones. */
export function printCosts(costs: readonly (readonly [name: string, cost: Cost])[]): string {
  const columns = ['first names', 'later names', 'first pages', 'later pages'];
  const rows = costs.map(([name, { firstNames, names, firstPages, pages }]) =>
    [name.padEnd(28), ...[firstNames, names, firstPages, pages].map(measure)].join(''),
  );
  return [' '.repeat(28) + columns.map((column) => column.padStart(20)).join(''), ...rows].join(
    '\n',
  );
}

/** The median and the longest of several visits, in milliseconds. */
export function printArrivals(arrivals: readonly Arrival[]): string {
  return (['page', 'result', 'name', 'text'] as const)
    .map((what) => {
      const times = arrivals.flatMap((arrival) => arrival[what] ?? []).toSorted((a, b) => a - b);
      const median = times[Math.floor(times.length / 2)] ?? NaN;
      const longest = times.at(-1) ?? NaN;
      const of = `${times.length} of ${arrivals.length}`.padStart(10);
      return `${`first ${what}`.padEnd(12)}${of}${cell(median)}${cell(longest)}`;
    })
    .join('\n');
}

function cell(time: number): string {
  return `${time.toFixed(0)} ms`.padStart(12);
}

function measure({ bytes, time }: Measure): string {
  return `${(bytes / 1024).toFixed(1)} KB ${time.toFixed(0)} ms`.padStart(20);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function row(head: string, cells: readonly string[]): string {
  return [head.padEnd(12), ...cells.map((cell) => cell.padStart(width))].join('');
}

/** Queries that the first result does not answer. */
export function printMissed(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ place }) => place !== 1)
    .map(({ query: { q, sort, script, want }, place, isEmpty }) => {
      const found = isEmpty ? 'nothing' : place === undefined ? 'others' : `at ${place}`;
      return `${found.padEnd(8)} ${sort}, ${script}: ${q} (${want.join(', ')})`;
    })
    .join('\n');
}

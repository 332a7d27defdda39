import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { DateValue } from '../dates/date-value.ts';
import type { LifeDate } from '../schema/front-matter.ts';
import type { RowShape, Told } from './chronology-row.ts';
import { isPlaced, lifeLabel, type DatedFact } from './dated-facts.ts';
import type { Stated } from './stated.ts';

/** A row of an entity's own beginning or end, and by what its details find it. */
export interface LifeRow {
  readonly shape: RowShape;
  readonly told: readonly [Told, ...Told[]];
  readonly hosts: readonly (readonly [string, DateValue])[];
}

/** What an entity says of its own beginning and end; of a short event that is one row. */
export function ownLife(stated: Stated, { kinds }: Encyclopedia): readonly LifeRow[] {
  const { id, kind, frontMatter } = stated;
  const { life, happens } = kinds[kind] ?? { life: {} };
  const begin = lifeTold(stated, 'begin', frontMatter.begin);
  const end = lifeTold(stated, 'end', frontMatter.end);
  const rows: LifeRow[] = [];
  const endDate = end?.dates[0].value;
  const isOneRow = happens && begin && endDate && isShort(begin.dates[0].value, endDate);
  if (begin) {
    rows.push({
      shape: happens
        ? { type: 'happening', until: endDate }
        : { type: 'life', bound: 'begin', label: labelOf('begin', frontMatter.begin) },
      told: isOneRow ? [begin, end] : [begin],
      hosts: [
        [`begin ${id}`, begin.dates[0].value],
        ...(isOneRow ? [[`end ${id}`, endDate] as const] : []),
      ],
    });
  }
  if (end && endDate && !isOneRow) {
    const label = labelOf('end', frontMatter.end);
    rows.push({
      shape: { type: 'life', bound: 'end', label },
      told: [end],
      hosts: [[`end ${id}`, endDate]],
    });
  }
  return rows;

  function labelOf(bound: 'begin' | 'end', date: LifeDate | undefined): string {
    return lifeLabel(life[bound], date?.label ?? '');
  }
}

function lifeTold(
  { id, frontMatter }: Stated,
  bound: 'begin' | 'end',
  date: LifeDate | undefined,
): Told | undefined {
  if (!date || !('dates' in date) || !isPlaced(date.dates)) return undefined;
  const { facets } = frontMatter;
  const home = { id, line: date.line };
  return { entity: id, bound, dates: date.dates, sources: [], facets, home };
}

/** What lasts from one day to another of the same month is told in one row. */
function isShort(begin: DateValue, end: DateValue): boolean {
  const monthOf = (day: string | null) => day?.slice(0, -3);
  const months = [begin.first, begin.last, end.first, end.last].map(monthOf);
  return months[0] !== undefined && months.every((month) => month === months[0]);
}

/** Life dates that are those of an event: they are told in its row. */
export function livesElsewhere(
  stated: Stated,
  byId: ReadonlyMap<string, Stated>,
  { kinds }: Encyclopedia,
): readonly DatedFact[] {
  const { id, kind, frontMatter } = stated;
  return (['begin', 'end'] as const).flatMap((bound): DatedFact[] => {
    const date = frontMatter[bound];
    if (!date || !('event' in date)) return [];
    const held = byId.get(date.event)?.frontMatter.begin;
    if (!held || !('dates' in held) || !isPlaced(held.dates)) return [];
    const { facets } = frontMatter;
    const home = { id, line: date.line };
    const label = kinds[kind]?.life[bound]?.label ?? date.label;
    return [
      {
        shape: { type: 'life', bound: 'on', label },
        told: { entity: id, bound: 'on', dates: held.dates, sources: date.sources, facets, home },
        key: `life ${bound} ${id}`,
        hosts: [{ row: `begin ${date.event}`, label, names: id, order: -1 }],
      },
    ];
  });
}

import type { DateValue } from '../../dates/date-value.ts';
import type { Claim } from '../../schema/front-matter.ts';
import type { Bound, ChronologyRow, Told } from '../../statements/chronology-row.ts';
import { statementsOf } from '../../statements/chronology-row.ts';

/** Sources of the dates by which statements are placed, and of the statements as a whole. */
export function rowSources(told: readonly Told[]): readonly string[] {
  return unique(told.flatMap(({ sources, dates }) => [...sources, ...dates[0].sources]));
}

/** Words beside a statement; `entity` is of whom, where a row speaks of several. */
export interface Remark {
  readonly entity?: string | undefined;
  readonly text: string;
}

/** What must be said beside statements: whose view it is, and their notes. */
export function remarksOf(told: readonly Told[]): readonly Remark[] {
  const isOne = told.every(({ entity }) => entity === told[0]?.entity);
  const all = told.flatMap(({ entity, accordingTo, note, dates }): Remark[] => {
    const ownNotes = [note, dates[0].note].filter((text) => text !== undefined);
    return [
      ...(accordingTo ? [{ text: `according to ${accordingTo}` }] : []),
      ...ownNotes.map((text) => ({ entity: isOne ? undefined : entity, text })),
    ];
  });
  return [...new Map(all.map((remark) => [`${remark.entity} ${remark.text}`, remark])).values()];
}

/** The other dates that are on record for a statement of a row. */
export interface Doubt {
  /** Of whom, where the row speaks of several. */
  readonly entity?: string | undefined;
  readonly word: string;
  readonly claims: readonly Claim<DateValue>[];
}

const words: Readonly<Record<Bound, string>> = {
  on: 'also',
  begin: 'also from',
  end: 'also until',
};

/** Where sources differ: every claim but the one that gives the row its place; each once. */
export function doubtsOf(row: ChronologyRow): readonly Doubt[] {
  const told = new Map<string, Doubt>();
  const isOne = row.told.every(({ entity }) => entity === row.told[0].entity);
  const lasts = row.told.length > 1 || row.shape.type === 'post' || row.shape.type === 'relation';
  for (const statement of statementsOf(row)) {
    const { dates, bound, entity } = statement;
    const claims = dates.slice(1);
    if (claims.length === 0) continue;
    const isOwn = row.told.includes(statement);
    const word = isOwn && !lasts ? words.on : words[bound];
    const key = [word, ...claims.map(({ value }) => value.edtf)].join(' ');
    const isSaid = told.has(key);
    // An event's own dates are told once, not again for each who died in it.
    if (isSaid && !isOwn) continue;
    told.set(isSaid ? `${key} ${entity}` : key, {
      entity: isOwn && isOne ? undefined : entity,
      word,
      claims,
    });
  }
  return [...told.values()];
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}

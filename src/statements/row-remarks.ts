import type { DateValue } from '../dates/date-value.ts';
import type { Claim } from '../schema/front-matter.ts';
import { statementsOf, type Bound, type ChronologyRow, type Told } from './chronology-row.ts';

/** Sources of the dates by which statements are placed, and of the statements as a whole. */
export function rowSources(told: readonly Told[]): readonly string[] {
  return [...new Set(told.flatMap(({ sources, dates }) => [...sources, ...dates[0].sources]))];
}

/** Something said beside the statements of a row; of whom, where it is not said of all. */
interface Beside {
  readonly entities: readonly string[];
}

export interface Remark extends Beside {
  readonly text: string;
}

/** Whose view it is. */
export function viewsOf(told: readonly Told[]): readonly Remark[] {
  return remarksOf(
    told,
    told.flatMap(({ entity, accordingTo }) =>
      accordingTo ? [{ entity, text: `according to ${accordingTo}` }] : [],
    ),
  );
}

/** The notes of statements, and of the dates by which they are placed. */
export function notesOf(told: readonly Told[]): readonly Remark[] {
  return remarksOf(
    told,
    told.flatMap(({ entity, note, dates }) =>
      [note, dates[0].note].flatMap((text) => (text === undefined ? [] : [{ entity, text }])),
    ),
  );
}

/** The other dates that are on record for a statement of a row. */
export interface Doubt extends Beside {
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
  const isSpan = row.shape.type === 'happening' && row.told.length > 1;
  const lasts = isSpan || ['post', 'succession', 'vacancy', 'relation'].includes(row.shape.type);
  const own = row.told.flatMap(({ entity, bound, dates }) => {
    const [, ...claims] = dates;
    const word = lasts ? words[bound] : words.on;
    return claims.length === 0 ? [] : [{ entity, word, claims, text: textOf(word, claims) }];
  });
  const known = new Set(own.map(({ claims }) => textOf('', claims)));
  const others = statementsOf(row).flatMap(({ entity, bound, dates }) => {
    const [, ...claims] = dates;
    // An event's own dates are told once, not again for each who died in it.
    if (claims.length === 0 || known.has(textOf('', claims))) return [];
    const word = words[bound];
    return [{ entity, word, claims, text: textOf(word, claims) }];
  });
  return [...together(row.told, own), ...together([], others)].map(
    ({ entities, said: { word, claims } }) => ({ entities, word, claims }),
  );
}

function remarksOf(
  told: readonly Told[],
  said: readonly { readonly entity: string; readonly text: string }[],
): readonly Remark[] {
  return together(told, said).map(({ entities, said: { text } }) => ({ entities, text }));
}

function textOf(word: string, claims: readonly Claim<DateValue>[]): string {
  return [word, ...claims.map(({ value }) => value.edtf)].join(' ');
}

/** What has the same text once, with those of whom it is said, unless that is everybody. */
function together<T extends { readonly entity: string; readonly text: string }>(
  told: readonly Told[],
  said: readonly T[],
): readonly (Beside & { readonly said: T })[] {
  const all = new Set(told.map(({ entity }) => entity));
  return [...Map.groupBy(said, ({ text }) => text).values()].flatMap((list) => {
    const [first] = list;
    const entities = [...new Set(list.map(({ entity }) => entity))];
    return first ? [{ said: first, entities: entities.length === all.size ? [] : entities }] : [];
  });
}

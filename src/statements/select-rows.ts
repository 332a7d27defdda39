import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { DateValue } from '../dates/date-value.ts';
import { compareDays } from '../dates/day.ts';
import { dateOf, type ChronologyRow } from './chronology-row.ts';
import type { Stated } from './stated.ts';

/**
 * From an entity to the rows it is in, in their order. What happens is also a row of everything
 * that a relation joins it with: of the war that a battle was part of, of who took part. A
 * judgement joins nothing.
 */
export function rowsByEntity(
  rows: readonly ChronologyRow[],
  articles: readonly Stated[],
  encyclopedia: Encyclopedia,
): ReadonlyMap<string, readonly ChronologyRow[]> {
  const joined = joinedWith(articles, encyclopedia);
  const byEntity = new Map<string, ChronologyRow[]>();
  for (const row of rows) {
    const isOwn = row.shape.type === 'happening' || row.shape.type === 'life';
    const others = isOwn ? (joined.get(row.told[0].entity) ?? []) : [];
    for (const id of new Set([...row.involved, ...others])) {
      const own = byEntity.get(id);
      if (own) own.push(row);
      else byEntity.set(id, [row]);
    }
  }
  return byEntity;
}

/** From what happens to the ids on the other ends of its relations. */
function joinedWith(
  articles: readonly Stated[],
  { kinds, relations }: Encyclopedia,
): ReadonlyMap<string, readonly string[]> {
  const isJudging = new Set(relations.flatMap(({ id, judging }) => (judging ? [id] : [])));
  const happens = new Set(articles.flatMap(({ id, kind }) => (kinds[kind]?.happens ? [id] : [])));
  const joined = new Map<string, string[]>();
  const add = (id: string, other: string): void => {
    if (happens.has(id)) joined.set(id, [...(joined.get(id) ?? []), other]);
  };
  for (const { id, frontMatter } of articles) {
    for (const { type, to } of frontMatter.relations) {
      if (isJudging.has(type)) continue;
      add(id, to);
      add(to, id);
    }
  }
  return joined;
}

/** Rows whose date can be of a time; both bounds are inclusive, and may be left out. */
export function rowsWithin(
  rows: readonly ChronologyRow[],
  from: DateValue | undefined,
  until: DateValue | undefined,
): readonly ChronologyRow[] {
  const isBefore = (a: string | null | undefined, b: string | null | undefined) =>
    typeof a === 'string' && typeof b === 'string' && compareDays(a, b) < 0;
  return rows.filter((row) => {
    const { first, last } = dateOf(row);
    return !isBefore(last, from?.first) && !isBefore(until?.last, first);
  });
}

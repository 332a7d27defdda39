import type { Encyclopedia } from '../config/encyclopedia.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { compareText } from '../diagnostics/sort-problems.ts';
import type { Entity } from '../entities/entity.ts';
import type { Dated } from '../schema/front-matter.ts';

/** A holding seen from the body: who held the post, and where that is said. */
export interface HolderOfPost extends Dated {
  readonly holder: string;
  readonly acting: boolean;
  readonly facets: Readonly<Record<string, string>>;
}

/** A relation seen from its other end. */
export interface InverseRelation extends Dated {
  readonly type: string;
  /** The article that says so. */
  readonly entity: string;
}

/** What other articles say about one. */
export interface Inverses {
  /** By post, in order of time. */
  readonly holders: Readonly<Record<string, readonly HolderOfPost[]>>;
  /** In the order of the config's relation types, then by date and id. */
  readonly relations: readonly InverseRelation[];
}

/** A statement is said once, on one side; this is the other side of all of them, by entity. */
export function invertStatements(
  entities: readonly Entity[],
  encyclopedia: Encyclopedia,
): ReadonlyMap<string, Inverses> {
  const order = new Map(encyclopedia.relations.map(({ id }, at) => [id, at]));
  const holders = new Map<string, Record<string, HolderOfPost[]>>();
  const relations = new Map<string, InverseRelation[]>();

  for (const { id, frontMatter } of entities) {
    for (const { body, post, ...holding } of frontMatter.holds) {
      const posts = holders.get(body) ?? {};
      holders.set(body, { ...posts, [post]: [...(posts[post] ?? []), { ...holding, holder: id }] });
    }
    for (const { to, facets: _, ...relation } of frontMatter.relations) {
      relations.set(to, [...(relations.get(to) ?? []), { ...relation, entity: id }]);
    }
  }
  return new Map(
    entities.map(({ id }) => [
      id,
      {
        holders: Object.fromEntries(
          Object.entries(holders.get(id) ?? {}).map(([post, list]) => [
            post,
            list.sort((a, b) => byTime(a, b) || compareText(a.holder, b.holder)),
          ]),
        ),
        relations: (relations.get(id) ?? []).sort(
          (a, b) =>
            (order.get(a.type) ?? 0) - (order.get(b.type) ?? 0) ||
            byTime(a, b) ||
            compareText(a.entity, b.entity),
        ),
      },
    ]),
  );
}

/** Undated statements come last. */
function byTime(a: Dated, b: Dated): number {
  const first = beginOf(a);
  const second = beginOf(b);
  if (!first || !second) return Number(!first) - Number(!second);
  return compareDates(first, second);
}

function beginOf({ from, on, until }: Dated) {
  return (from ?? on ?? until)?.[0].value;
}

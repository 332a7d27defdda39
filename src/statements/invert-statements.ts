import type { Encyclopedia } from '../config/encyclopedia.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { compareText } from '../diagnostics/sort-problems.ts';
import type { Claim, Control, Dated, Holding, Post, Relation } from '../schema/front-matter.ts';
import type { Stated } from './stated.ts';

/** A holding seen from the body: who held the post. Said in the holder's article. */
export type HolderOfPost = Omit<Holding, 'body' | 'post'> & { readonly holder: string };

/** A relation seen from its other end; `entity` is the article that says so. */
export type InverseRelation = Omit<Relation, 'to'> & { readonly entity: string };

/** A field of another article that names this entity: it is that one's `headquarters`. */
export interface InverseField {
  readonly entity: string;
  readonly key: string;
  readonly line: number;
  readonly claim: Claim<string>;
  /** Sources differ on it: other claims name others. */
  readonly isDisputed: boolean;
}

/** A life date of another entity that lives on this event. */
export interface InverseLife {
  readonly entity: string;
  readonly label: string;
  readonly sources: readonly string[];
  readonly line: number;
}

/** A seat of another article's composition, with this entity as its member. */
export interface InverseSeat {
  readonly entity: string;
  readonly group: string;
  readonly label?: string | undefined;
  readonly sources: readonly string[];
  readonly line: number;
}

/** A place controlled by the side for which this entity stands. */
export type InverseControl = Omit<Control, 'by'> & { readonly entity: string };

/** A post that is this office, declared by the body `entity`, and who held it there. */
export interface InversePost {
  readonly entity: string;
  readonly post: Post;
  readonly line: number;
  readonly holders: readonly HolderOfPost[];
}

/** What other articles say about one. */
export interface Inverses {
  /** By post, in order of time, the undated last. */
  readonly holders: Readonly<Record<string, readonly HolderOfPost[]>>;
  /** In the order of the config's relation types, then by date and id. */
  readonly relations: readonly InverseRelation[];
  /** The others by id of the article that says so. */
  readonly fields: readonly InverseField[];
  readonly lives: readonly InverseLife[];
  readonly seats: readonly InverseSeat[];
  readonly controls: readonly InverseControl[];
  readonly posts: readonly InversePost[];
}

export const noInverses: Inverses = {
  holders: {},
  relations: [],
  fields: [],
  lives: [],
  seats: [],
  controls: [],
  posts: [],
};

/** A statement is said once, on one side; this is the other side of all of them, by entity. */
export function invertStatements(
  entities: readonly Stated[],
  encyclopedia: Encyclopedia,
): ReadonlyMap<string, Inverses> {
  const order = new Map(encyclopedia.relations.map(({ id }, at) => [id, at]));
  const standsFor = entitiesOfFacets(encyclopedia);
  const holders = new Lists<HolderOfPost & { readonly post: string }>();
  const relations = new Lists<InverseRelation>();
  const fields = new Lists<InverseField>();
  const lives = new Lists<InverseLife>();
  const seats = new Lists<InverseSeat>();
  const controls = new Lists<InverseControl>();
  const posts = new Lists<readonly [string, Post]>();

  for (const { id, frontMatter } of entities) {
    for (const { body, ...holding } of frontMatter.holds) {
      holders.add(body, { ...holding, holder: id });
    }
    for (const { to, ...relation } of frontMatter.relations) {
      relations.add(to, { ...relation, entity: id });
    }
    for (const { key, type, values, lines } of frontMatter.fields) {
      if (type !== 'entity') continue;
      for (const [at, claims] of values.entries()) {
        for (const claim of claims as readonly Claim<string>[]) {
          fields.add(claim.value, {
            entity: id,
            key,
            line: lines[at] ?? 1,
            claim,
            isDisputed: claims.length > 1,
          });
        }
      }
    }
    for (const life of [frontMatter.begin, frontMatter.end]) {
      if (!life || !('event' in life)) continue;
      const { event, label, sources, line } = life;
      lives.add(event, { entity: id, label, sources, line });
    }
    for (const { value, sources } of frontMatter.composition?.groups ?? []) {
      for (const { group, label, members } of value) {
        const line = frontMatter.composition?.line ?? 1;
        const seat: InverseSeat = { entity: id, group, label, sources, line };
        for (const member of new Set(members)) seats.add(member, seat);
      }
    }
    for (const post of frontMatter.posts) {
      if (post.office !== undefined) posts.add(post.office, [id, post]);
    }
    for (const { by, ...control } of frontMatter.control) {
      const side = standsFor.get(by);
      if (side !== undefined) controls.add(side, { ...control, entity: id });
    }
  }
  const heldOf = new Map(entities.map(({ id }) => [id, byPost(holders.of(id))]));
  return new Map(
    entities.map(({ id }) => [
      id,
      {
        holders: heldOf.get(id) ?? {},
        relations: [...relations.of(id)].sort(
          (a, b) =>
            (order.get(a.type) ?? 0) - (order.get(b.type) ?? 0) ||
            byTime(a, b) ||
            compareText(a.entity, b.entity),
        ),
        fields: fields.of(id),
        lives: lives.of(id),
        seats: seats.of(id),
        controls: controls.of(id),
        posts: posts.of(id).map(([entity, post]) => ({
          entity,
          post,
          line: post.line,
          holders: heldOf.get(entity)?.[post.id] ?? [],
        })),
      },
    ]),
  );
}

type Times = Pick<Dated, 'from' | 'on' | 'until'>;

/** Order of time, by the beginning or for want of it the end; undated statements come last. */
export function byTime(a: Times, b: Times): number {
  const first = beginOf(a);
  const second = beginOf(b);
  if (!first || !second) return Number(!first) - Number(!second);
  return compareDates(first, second);
}

class Lists<T> {
  #lists = new Map<string, T[]>();

  add(id: string, item: T): void {
    const list = this.#lists.get(id);
    if (list) list.push(item);
    else this.#lists.set(id, [item]);
  }

  of(id: string): readonly T[] {
    return this.#lists.get(id) ?? [];
  }
}

function byPost(
  holders: readonly (HolderOfPost & { readonly post: string })[],
): Record<string, HolderOfPost[]> {
  const posts: Record<string, HolderOfPost[]> = {};
  for (const { post, ...holding } of holders) (posts[post] ??= []).push(holding);
  for (const list of Object.values(posts)) {
    list.sort((a, b) => byTime(a, b) || compareText(a.holder, b.holder));
  }
  return posts;
}

/** From a value of a facet to the entity that stands for it. */
function entitiesOfFacets({ facets }: Encyclopedia): ReadonlyMap<string, string> {
  return new Map(
    Object.values(facets).flatMap(({ values }) =>
      values.flatMap(({ id, entity }) => (entity === undefined ? [] : [[id, entity] as const])),
    ),
  );
}

function beginOf({ from, on, until }: Times) {
  return (from ?? on ?? until)?.[0].value;
}

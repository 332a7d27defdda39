import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { Post } from '../schema/front-matter.ts';
import { neighboursIn } from './chain-neighbours.ts';
import { byTime, type HolderOfPost, type Inverses } from './invert-statements.ts';
import { chainOf, compareHoldings, type HeldPost } from './post-chain.ts';
import type { Stated } from './stated.ts';
import type { PostSuccession, Succession, Vacancy } from './succession.ts';

/** A post of a body with those who held it. */
export interface PostOfBody {
  readonly body: string;
  readonly post: Post;
  readonly holders: readonly HolderOfPost[];
}

/** Every succession box, by the article on whose page it stands; each article's in order of time. */
export function deriveSuccessions(
  entities: readonly Stated[],
  inverses: ReadonlyMap<string, Inverses>,
  encyclopedia: Pick<Encyclopedia, 'relations'>,
): ReadonlyMap<string, readonly Succession[]> {
  const boxes = new Map<string, Succession[]>();
  for (const box of postSuccessions(entities, inverses)) {
    const { holder } = box.tenure;
    boxes.set(holder, [...(boxes.get(holder) ?? []), box]);
  }
  const types = new Set(encyclopedia.relations.flatMap((type) => (type.succession ? type.id : [])));
  if (types.size === 0) return boxes;
  for (const { id, frontMatter } of entities) {
    const before = frontMatter.relations
      .filter(({ type }) => types.has(type))
      .map(({ to, ...relation }) => ({ ...relation, entity: to }))
      .sort(byTime);
    const after = inverses.get(id)?.relations.filter(({ type }) => types.has(type)) ?? [];
    if (before.length + after.length === 0) continue;
    const box: Succession = { type: 'body', before, after };
    boxes.set(id, [box, ...(boxes.get(id) ?? [])]);
  }
  return boxes;
}

/** How many may hold one of the posts at a time; undefined is any number. */
export function holdersAtOnce(posts: readonly PostOfBody[]): number | undefined {
  const seats = posts.map(({ post }) => post.seats ?? Infinity);
  const most = Math.max(...seats);
  return most === Infinity ? undefined : most;
}

export function holdingsOf(posts: readonly PostOfBody[]): readonly HeldPost[] {
  return posts.flatMap(({ body, post, holders }) =>
    holders.map((holding) => ({ ...holding, body, post: post.id })),
  );
}

export function vacanciesOf(posts: readonly PostOfBody[]): readonly Vacancy[] {
  return posts
    .flatMap(({ body, post }) =>
      (post.vacant ?? []).map((vacancy) => ({ ...vacancy, body, post: post.id })),
    )
    .sort(byTime);
}

function postSuccessions(
  entities: readonly Stated[],
  inverses: ReadonlyMap<string, Inverses>,
): readonly PostSuccession[] {
  const boxes = officesOf(entities, inverses).flatMap(({ office, posts }) => {
    const holdings = holdingsOf(posts);
    if (holdings.length < 2) return [];
    const seats = holdersAtOnce(posts);
    const chain = chainOf(holdings, seats === 1);
    const around = neighboursIn(chain, seats, vacanciesOf(posts));
    return [...chain.keys()].flatMap((at): PostSuccession[] => {
      const box = around(at);
      return box && tells(box) ? [{ type: 'post', office, ...box }] : [];
    });
  });
  return boxes.sort((a, b) => compareHoldings(a.tenure.holdings[0], b.tenure.holdings[0]));
}

/** The posts of an office together, over all bodies; a post that names none by itself. */
function officesOf(
  entities: readonly Stated[],
  inverses: ReadonlyMap<string, Inverses>,
): readonly { readonly office?: string | undefined; readonly posts: readonly PostOfBody[] }[] {
  const posts = entities.flatMap(({ id, frontMatter }) =>
    frontMatter.posts.map((post): PostOfBody => {
      return { body: id, post, holders: inverses.get(id)?.holders[post.id] ?? [] };
    }),
  );
  const seats = Map.groupBy(posts, ({ body, post }) => post.office ?? `${body}#${post.id}`);
  return [...seats.values()].map((together) => ({
    office: together[0]?.post.office,
    posts: together,
  }));
}

function tells({ before, after, alongside, actedFor, standIns }: Partial<PostSuccession>): boolean {
  return (
    Boolean(before ?? after ?? actedFor) || [...(alongside ?? []), ...(standIns ?? [])].length > 0
  );
}

import type { Claim, Recorded, SeatGroup } from '../schema/front-matter.ts';
import type { Inverses } from './invert-statements.ts';
import type { Home, Stated } from './stated.ts';

/** One way to count the seats of a body, and the article that tells it. */
export interface SeatCount extends Claim<readonly SeatGroup[]> {
  readonly home: Home;
}

/** The seats of a body, told in its own article or in the one that it names (`seatsOf`). */
export interface Seats {
  readonly total?: Recorded<number> | undefined;
  /** The first is the one that charts are drawn from. */
  readonly counts: readonly [SeatCount, ...SeatCount[]];
  /** From a member to the posts it held in the body, in the order in which they are declared. */
  readonly posts: Readonly<Record<string, readonly PostOfMember[]>>;
}

export interface PostOfMember {
  readonly label: string;
  readonly acting: boolean;
}

/**
 * Who sits in a body. Two articles may be about one circle of people, a government and its
 * council: the seats are then typed in one of them, and the other names that one; counts that it
 * tells itself come behind.
 */
export function seatsOf(
  { id, frontMatter }: Stated,
  byId: { get: (id: string) => Stated | undefined },
  inverses: { get: (id: string) => Inverses | undefined },
): Seats | undefined {
  const other = frontMatter.seatsOf && byId.get(frontMatter.seatsOf.id);
  const told = [
    ...(other ? [{ id: other.id, frontMatter: other.frontMatter }] : []),
    { id, frontMatter },
  ];
  const [first, ...others] = told.flatMap(({ id: home, frontMatter: { composition } }) =>
    (composition?.groups ?? []).map((count): SeatCount => ({
      ...count,
      home: { id: home, line: composition?.line ?? 1 },
    })),
  );
  if (!first) return undefined;
  const total = told.find(({ frontMatter }) => frontMatter.composition?.total);
  const members = new Set(
    [first, ...others].flatMap(({ value }) => value.flatMap((group) => group.members)),
  );
  const posts: Record<string, PostOfMember[]> = {};
  for (const { id: body, frontMatter: declaring } of told) {
    for (const { id: post, label } of declaring.posts) {
      for (const { holder, acting } of inverses.get(body)?.holders[post] ?? []) {
        if (!members.has(holder)) continue;
        const list = (posts[holder] ??= []);
        if (!list.some((known) => known.label === label)) list.push({ label, acting });
      }
    }
  }
  return { total: total?.frontMatter.composition?.total, counts: [first, ...others], posts };
}

/** The seats of a group that no source gives a name to. */
export function unnamedSeats({ count, members }: Pick<SeatGroup, 'count' | 'members'>): number {
  return Math.max(0, count - new Set(members).size);
}

import { compareDates } from '../dates/compare-dates.ts';
import { compareDays } from '../dates/day.ts';
import type { Dated, FrontMatter } from '../schema/front-matter.ts';
import { gapsIn } from './chain-neighbours.ts';
import { holdingsOf, holdersAtOnce, vacanciesOf, type PostOfBody } from './derive-successions.ts';
import type { Inverses } from './invert-statements.ts';
import { chainOf, compareHoldings, orderDate, type HeldPost } from './post-chain.ts';
import type { Gap } from './post-gaps.ts';
import type { Vacancy } from './succession.ts';

/** A line of a table of holders: a holding, a vacancy by a source, or nobody on record. */
export type OfficeRow =
  | { readonly type: 'held'; readonly held: HeldPost }
  | { readonly type: 'vacant'; readonly vacancy: Vacancy }
  | { readonly type: 'gap'; readonly gap: Gap };

export interface OfficeTable {
  /** Plural, where the post has one and it fits. */
  readonly label: string;
  readonly rows: readonly OfficeRow[];
  /** The rows are of several bodies or posts: each says which. */
  readonly isOfMany: boolean;
}

/** A body that declares posts, or an office that posts of bodies are. */
export interface Staffed {
  readonly id: string;
  readonly frontMatter: Pick<FrontMatter, 'title' | 'posts'>;
  readonly inverses: Pick<Inverses, 'posts' | 'holders'>;
}

/**
 * Who held the posts of a body, one table each, or an office in all its bodies, in one. `only` is
 * the one post of the body that is asked for.
 */
export function officeTables(
  { id, frontMatter, inverses }: Staffed,
  only?: string,
): readonly OfficeTable[] {
  const office = inverses.posts.map(({ entity, post, holders }) => ({
    body: entity,
    post,
    holders,
  }));
  const posts = frontMatter.posts.filter((post) => only === undefined || post.id === only);
  const own = posts.map((post) => {
    const holders = inverses.holders[post.id] ?? [];
    const label = holders.length > 1 ? (post.plural ?? post.label) : post.label;
    return { label, isOfMany: false, rows: officeRows([{ body: id, post, holders }]) };
  });
  const all = { label: frontMatter.title, isOfMany: true, rows: officeRows(office) };
  return [...own, ...(only === undefined ? [all] : [])].filter(({ rows }) => rows.length > 0);
}

/** Posts of a body that nobody on record held. */
export function emptyPosts({ frontMatter, inverses }: Omit<Staffed, 'id'>): readonly string[] {
  return frontMatter.posts
    .filter(({ id, vacant }) => !inverses.holders[id] && !vacant)
    .map(({ label }) => label);
}

function officeRows(posts: readonly PostOfBody[]): readonly OfficeRow[] {
  const holdings = [...holdingsOf(posts)].sort(compareHoldings);
  const vacancies = vacanciesOf(posts);
  const seats = holdersAtOnce(posts);
  const gaps = gapsIn(chainOf(holdings, seats === 1), seats);
  const rows = holdings.flatMap((held): OfficeRow[] => {
    const gap = gaps.get(held);
    const isTold = gap && !vacancies.some((vacancy) => isWithin(vacancy, gap));
    const line: OfficeRow = { type: 'held', held };
    return isTold ? [{ type: 'gap', gap }, line] : [line];
  });
  for (const vacancy of vacancies) {
    const date = dateOf(vacancy);
    const at = rows.findIndex((row) => {
      const begin = row.type === 'held' && orderDate(row.held);
      return row.type === 'held' && (!begin || !date || compareDates(date, begin) <= 0);
    });
    rows.splice(at === -1 ? rows.length : at, 0, { type: 'vacant', vacancy });
  }
  return rows;
}

function isWithin(vacancy: Dated, { from, until }: Gap): boolean {
  const day = dateOf(vacancy)?.first;
  if (!day || !from.first || !until.last) return false;
  return compareDays(from.first, day) <= 0 && compareDays(day, until.last) <= 0;
}

function dateOf({ from, on, until }: Dated) {
  return (from ?? on ?? until)?.[0].value;
}

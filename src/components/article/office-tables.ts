import type { ArticleRecord } from '../../corpus/site-corpus.ts';
import { compareDates } from '../../dates/compare-dates.ts';
import { compareDays } from '../../dates/day.ts';
import type { Dated } from '../../schema/front-matter.ts';
import { gapsIn } from '../../statements/chain-neighbours.ts';
import {
  holdingsOf,
  holdersAtOnce,
  vacanciesOf,
  type PostOfBody,
} from '../../statements/derive-successions.ts';
import { chainOf, compareHoldings, orderDate, type HeldPost } from '../../statements/post-chain.ts';
import type { Gap } from '../../statements/post-gaps.ts';
import type { Vacancy } from '../../statements/succession.ts';

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

/** Who held the posts of a body, one table each, or an office in all its bodies, in one. */
export function officeTables({
  id,
  frontMatter,
  inverses,
}: Pick<ArticleRecord, 'id' | 'frontMatter' | 'inverses'>): readonly OfficeTable[] {
  const office = inverses.posts.map(({ entity, post, holders }) => ({
    body: entity,
    post,
    holders,
  }));
  const own = frontMatter.posts.map((post) => {
    const holders = inverses.holders[post.id] ?? [];
    const label = holders.length > 1 ? (post.plural ?? post.label) : post.label;
    return { label, isOfMany: false, rows: officeRows([{ body: id, post, holders }]) };
  });
  const all = { label: frontMatter.title, isOfMany: true, rows: officeRows(office) };
  return [...own, all].filter(({ rows }) => rows.length > 0);
}

/** Posts of a body that nobody on record held. */
export function emptyPosts({
  frontMatter,
  inverses,
}: Pick<ArticleRecord, 'frontMatter' | 'inverses'>): readonly string[] {
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

import type { Encyclopedia } from '../../config/encyclopedia.ts';
import { lowered } from '../../config/lowered.ts';
import type { Home } from '../../statements/stated.ts';
import { unnamedSeats, type PostOfMember, type Seats } from '../../statements/seats.ts';
import type { SeatRow } from '../figures/seat-chart.ts';
import { shownFacet } from '../site/facet-class.ts';

/** One count of a body's seats, ready for its table. */
export interface ShownCount {
  readonly groups: readonly ShownGroup[];
  readonly sources: readonly string[];
  /** What the count says of itself, and what it adds up to where that is not the total. */
  readonly remarks: readonly string[];
  readonly home: Home;
}

export interface ShownGroup extends SeatRow {
  readonly label: string;
  readonly members: readonly ShownMember[];
  /** How many have a name and how many have none; empty where that goes without saying. */
  readonly words: string;
}

export interface ShownMember {
  readonly id: string;
  /** Posts in the body, as they stand behind the name; empty for most. */
  readonly posts: string;
}

/** Every count, the one that is charted first. */
export function shownCounts(encyclopedia: Encyclopedia, seats: Seats): readonly ShownCount[] {
  const totals = (seats.total ?? []).map(({ value }) => value);
  return seats.counts.map(({ value, sources, note, home }) => {
    const sum = value.reduce((seated, { count }) => seated + count, 0);
    const isOther = totals.length > 0 && !totals.includes(sum);
    const isNaming = value.some(({ members }) => members.length > 0);
    return {
      sources,
      home,
      remarks: [note ?? [], isOther ? `adds up to ${sum}` : []].flat(),
      groups: value.map(({ group, label, count, members }) => {
        const facet = shownFacet(encyclopedia, undefined, group);
        const unnamed = unnamedSeats({ count, members });
        const ids = [...new Set(members)];
        return {
          label: label ?? facet?.label ?? group,
          className: facet?.className,
          form: facet?.form ?? 0,
          count,
          named: count - unnamed,
          members: ids.map((id) => ({ id, posts: postsIn(seats.posts[id] ?? []) })),
          words: isNaming ? wordsFor(ids.length, unnamed) : '',
        };
      }),
    };
  });
}

function wordsFor(named: number, unnamed: number): string {
  if (unnamed === 0) return '';
  return named === 0 ? 'None named' : `${named} named, ${unnamed} unnamed`;
}

function postsIn(posts: readonly PostOfMember[]): string {
  return posts.map(({ label, acting }) => (acting ? `acting ${lowered(label)}` : label)).join(', ');
}

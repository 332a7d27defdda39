import type { DateValue } from '../dates/date-value.ts';
import { partsOf } from '../dates/day.ts';
import type { Recorded } from '../schema/front-matter.ts';
import type { Home } from './stated.ts';

/** Which side of something a date is: it was so on that day, from it or until it. */
export type Bound = 'on' | 'begin' | 'end';

/** One dated statement behind a row: of whom, when, who says so and where. */
export interface Told {
  /** The entity it is said of, e.g. the holder of a post. */
  readonly entity: string;
  readonly bound: Bound;
  /** Every claim; the first gives the row its place. */
  readonly dates: Recorded<DateValue>;
  /** Of the statement as a whole; the claims have sources of their own. */
  readonly sources: readonly string[];
  readonly accordingTo?: string | undefined;
  readonly note?: string | undefined;
  /** Facet values by facet id: of the statement, or else of the entity. */
  readonly facets: Readonly<Record<string, string>>;
  readonly home: Home;
}

/** What a row tells, as data: `chronology-words.ts` sets it into words. Labels are the config's. */
export type RowShape =
  /** Something that happens: its title says all. `until` is when it ended, if later than shown. */
  | { readonly type: 'happening'; readonly until?: DateValue | undefined }
  /** A life date, or a field that is a date: `label` is `Born`. */
  | { readonly type: 'life'; readonly bound: Bound; readonly label: string }
  | {
      readonly type: 'post';
      readonly bound: Bound;
      readonly body: string;
      readonly post: string;
      /** Singular or plural, as there are holders. */
      readonly label: string;
      readonly acting: boolean;
    }
  /** The first of `told` ends, the second begins, on the same day, in a post with one seat. */
  | {
      readonly type: 'succession';
      readonly body: string;
      readonly post: string;
      readonly label: string;
      readonly acting: boolean;
    }
  /** Nobody held a post: of the body, which says so. */
  | {
      readonly type: 'vacancy';
      readonly bound: Bound;
      readonly body: string;
      readonly post: string;
      readonly label: string;
      readonly until?: DateValue | undefined;
    }
  | {
      readonly type: 'relation';
      readonly bound: Bound;
      readonly relation: string;
      readonly label: string;
      readonly to: string;
      /** The known end of what begins here. */
      readonly until?: DateValue | undefined;
    }
  | {
      readonly type: 'control';
      readonly bound: Bound;
      /** A value of a facet, and how it is called; and the one whose control ended that day. */
      readonly by: string;
      readonly label: string;
      readonly after?: { readonly by: string; readonly label: string } | undefined;
      readonly until?: DateValue | undefined;
    };

/** What else is said of the same date and of the entity of the row: `Signed by`, `Died`. */
export interface RowDetail {
  readonly label: string;
  readonly bound: Bound;
  /** Ids to be named behind the label, one for each statement. */
  readonly named: readonly string[];
  readonly told: readonly Told[];
}

/** A line of the chronology: plain data, with ids for entities and keys for sources. */
export interface ChronologyRow {
  /** An anchor, unique in the chronology: `on_1946-07-01_2`. */
  readonly id: string;
  readonly shape: RowShape;
  readonly told: readonly [Told, ...Told[]];
  readonly details: readonly RowDetail[];
  /** Ids of every entity in it, in order of appearance. */
  readonly involved: readonly string[];
  /** Kinds of these, in order of appearance. */
  readonly kinds: readonly string[];
  /** Facet values by facet id, in the order of the config. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

/** The date that gives a row its place. */
export function dateOf({ told }: Pick<ChronologyRow, 'told'>): DateValue {
  return told[0].dates[0].value;
}

/** The year under which a row stands: that of the first day it can mean. */
export function yearOf(row: Pick<ChronologyRow, 'told'>): number {
  const { first, last } = dateOf(row);
  return partsOf(first ?? last ?? '').year;
}

/** Every statement of a row, those of its details included. */
export function statementsOf({ told, details }: ChronologyRow): readonly Told[] {
  return [...told, ...details.flatMap((detail) => detail.told)];
}

/** Keys of the sources of a row, in order of appearance. */
export function sourcesOfRow(row: ChronologyRow): readonly string[] {
  const keys = statementsOf(row).flatMap(({ sources, dates }) => [
    ...sources,
    ...dates.flatMap((claim) => claim.sources),
  ]);
  return [...new Set(keys)];
}

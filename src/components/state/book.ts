import type { Run } from '../../citations/source-parts.ts';
import type { Day } from '../../dates/day.ts';
import type { StateFacts } from '../../statements/state-facts.ts';

/**
 * All that a page of a state is written from, on any day: plain data, of which pages are written
 * while the site is built and, for the days between, in the browser.
 */
export interface StateBook {
  readonly language: string;
  /** The first and the last day that can be asked for. */
  readonly from: Day;
  readonly until: Day;
  /** Days with a page of their own, in order. */
  readonly days: readonly Day[];
  /** Of which kinds it is told what existed: `Governments and states`. */
  readonly existing: string;
  readonly facts: StateFacts;
  readonly entities: Readonly<Record<string, BookEntity>>;
  /** By the id of the value. */
  readonly facets: Readonly<Record<string, BookFacet>>;
  readonly sources: Readonly<Record<string, BookSource>>;
}

export interface BookEntity {
  readonly title: string;
  readonly href: string;
  /** Where its file is edited, without the line. */
  readonly edit?: string;
  /** Labels of the posts that it has, by id. */
  readonly posts?: Readonly<Record<string, string>>;
}

export interface BookFacet {
  readonly label: string;
  readonly className: string;
  readonly href?: string;
}

export interface BookSource {
  readonly title: string;
  readonly standpoint: string;
  /** How much of it was read, in words. */
  readonly read: string;
  /** The reference; its title leads to the page of the source. */
  readonly runs: readonly (Run & { readonly dir?: 'ltr' | 'rtl' })[];
}

import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { chronologyOf } from '../../statements/chronology.ts';
import { yearOf, type ChronologyRow } from '../../statements/chronology-row.ts';

/** All rows of the site, and those of each year that has one. */
export interface SiteChronology {
  readonly rows: readonly ChronologyRow[];
  /** In order; a year of astronomical count, as in EDTF. */
  readonly years: ReadonlyMap<number, readonly ChronologyRow[]>;
}

/** More rows than this (75 bytes each, compressed) would be too heavy for one page. */
export const mostInOneList = 320;

const known = new WeakMap<object, SiteChronology>();

export function siteChronology({ articles, encyclopedia }: SiteCorpus): SiteChronology {
  let chronology = known.get(articles);
  if (!chronology) {
    chronology = byYear(chronologyOf(articles.values(), encyclopedia));
    known.set(articles, chronology);
  }
  return chronology;
}

export function byYear(rows: readonly ChronologyRow[]): SiteChronology {
  return { rows, years: Map.groupBy(rows, yearOf) };
}

/** Whether the rows of all years stand on one page, or each year on its own alone. */
export function isOneList(rows: readonly unknown[]): boolean {
  return rows.length <= mostInOneList;
}

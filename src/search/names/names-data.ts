import type { Name } from '../../schema/front-matter.ts';

/** What is known of all names before any is loaded. */
export interface NamesDirectory {
  /** Names the files of this edition, so that no old one is read with a new directory. */
  readonly edition: string;
  /** Labels of kinds. */
  readonly kinds: readonly string[];
  /** What rows say of their names, by the number they give. */
  readonly marks: readonly NameMark[];
  /** Han characters in groups: of each group the first stands for the others. */
  readonly variants: readonly string[];
  /** Where each shard begins in the order of sounds; empty when `first` has everything. */
  readonly shards: readonly string[];
  /** How many entities, those with most links in, lie in the first part. */
  readonly first: number;
  /** How many of the others lie in one part of details. */
  readonly together: number;
}

export interface NameMark {
  readonly lang: string;
  readonly use: Name['use'];
  readonly main?: true | undefined;
  /** Written from right to left. */
  readonly rtl?: true | undefined;
}

/** Names, a column each: entities are numbered by their links in, most first. */
export interface NameRows {
  /** Between line breaks. */
  readonly texts: string;
  readonly entities: readonly number[];
  readonly marks: readonly number[];
}

/** What a suggestion shows: address, title, number of the kind, years, clause, language of the title. */
export type EntityDetails = readonly [
  url: string,
  title: string,
  kind: number,
  dates: string,
  clause: string,
  titleLang?: string,
];

/** One file. */
export interface NamesPart {
  readonly rows?: NameRows | undefined;
  readonly details?: readonly EntityDetails[] | undefined;
}

/** The parts there are: `first`, shards `s0`, `s1` …, details `d0`, `d1` …. */
export type LoadPart = (name: string) => Promise<NamesPart>;

export const firstPart = 'first';
export const shardPart = (shard: number): string => `s${shard}`;
export const detailsPart = (part: number): string => `d${part}`;

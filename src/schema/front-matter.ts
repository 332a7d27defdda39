import type { DateValue } from '../dates/date-value.ts';
import type { Contradiction } from '../diagnostics/codes.ts';

/** Where in the file a value stands: UTF-16 offsets into the file's text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The key of a source for what everybody knows and nobody read a page for: "citation needed". */
export const uncited = 'uncited';

/** One value and who says so. `sources` are keys of sources (or `uncited`). */
export interface Claim<T> {
  readonly value: T;
  readonly sources: readonly string[];
  readonly note?: string | undefined;
}

/**
 * What is on record about one thing. One claim is the ordinary case; with several, "sources
 * differ" (`oneOf` in the file) and the first is the one used for order, charts and state.
 * Never empty.
 */
export type Recorded<T> = readonly [Claim<T>, ...Claim<T>[]];

export const nameUses = [
  'native',
  'transliteration',
  'alias',
  'abbreviation',
  'former',
  'birth',
  'gloss',
  'unverified',
  'hostile',
] as const;

export type NameUse = (typeof nameUses)[number];

/** Uses that are searched, but never linked or displayed. */
export const hiddenUses: ReadonlySet<NameUse | 'title'> = new Set([
  'gloss',
  'unverified',
  'hostile',
]);

export interface Name {
  readonly text: string;
  /** BCP 47, one of the config's languages, or the corpus' own for a title. */
  readonly lang: string;
  readonly use: NameUse | 'title';
  /** The romanisation, e.g. `wade-giles`. */
  readonly scheme?: string | undefined;
  /** This entity is what the name means unless said otherwise. */
  readonly main: boolean;
  readonly sources: readonly string[];
  readonly place: Place;
}

/** Doubt and attribution that every dated statement can carry. */
export interface Dated {
  readonly from?: Recorded<DateValue> | undefined;
  readonly until?: Recorded<DateValue> | undefined;
  readonly on?: Recorded<DateValue> | undefined;
  readonly sources: readonly string[];
  readonly accordingTo?: string | undefined;
  readonly note?: string | undefined;
  readonly place: Place;
  /** The line of the file on which the statement begins, from 1. */
  readonly line: number;
}

/** A post of a body, declared once, on the body: `coalition-government#chairman`. */
export interface Post {
  readonly id: string;
  readonly label: string;
  readonly plural?: string | undefined;
  /** How many may hold it at once; undefined is any number. */
  readonly seats?: number | undefined;
  /** The entity that is the office itself, whose page lists the holders in all bodies. */
  readonly office?: string | undefined;
  /** When nobody held it, as far as a source says so. */
  readonly vacant?: readonly Dated[] | undefined;
  readonly place: Place;
  readonly line: number;
}

export interface Holding extends Dated {
  /** The body's id and the post's id. */
  readonly body: string;
  readonly post: string;
  readonly acting: boolean;
  /** Facet values by facet id. */
  readonly facets: Readonly<Record<string, string>>;
}

export interface Relation extends Dated {
  readonly type: string;
  readonly to: string;
  readonly facets: Readonly<Record<string, string>>;
}

/** One group of seats; `group` is a facet value or a free id with a `label`. */
export interface SeatGroup {
  readonly group: string;
  readonly label?: string | undefined;
  readonly count: number;
  /** Ids of the members a source names. */
  readonly members: readonly string[];
}

export interface Composition {
  readonly total?: Recorded<number> | undefined;
  readonly groups: Recorded<readonly SeatGroup[]>;
  readonly line: number;
}

export interface Control extends Dated {
  /** A value of a facet. */
  readonly by: string;
}

/** A life date, or the event that holds it (`died: { in: great-flood }`). */
export type LifeDate = {
  readonly label: string;
  readonly field: string;
  readonly line: number;
} & (
  | { readonly dates: Recorded<DateValue> }
  /** `sources`: of its being that event. */
  | { readonly event: string; readonly sources: readonly string[] }
);

/** A field of the kind, with its label and type, ready for an infobox row. */
export interface FieldValue {
  readonly key: string;
  readonly label: string;
  readonly type: 'text' | 'number' | 'date' | 'entity' | 'url';
  /** One item a statement; more than one where the field is a list. */
  readonly values: readonly Recorded<string | number | DateValue>[];
  readonly place: Place;
  /** The line of each value, or of the key for all of them. */
  readonly lines: readonly number[];
}

export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
  readonly sources: readonly string[];
}

export interface ImageReference {
  /** Relative to `images/`. */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly licence?: string | undefined;
}

/** Statements that contradict each other and are true all the same, and why. */
export interface Exception {
  readonly problem: Contradiction;
  /** A sentence for readers. */
  readonly because: string;
  /** The other entity of the problem; left out, whichever it is. */
  readonly with?: string | undefined;
  readonly line: number;
}

/** What an article says of itself, checked and in one form: the front matter, normalised. */
export interface FrontMatter {
  readonly title: string;
  readonly qualifier?: string | undefined;
  readonly summary: string;
  readonly status: 'entry' | 'stub' | 'draft' | 'reviewed';
  readonly reviewer?: string | undefined;
  /** The title first, with use `title`. */
  readonly names: readonly Name[];
  /** Sources of the article as a whole (those cited in rows and prose come on top). */
  readonly sources: readonly string[];
  readonly furtherReading: readonly string[];
  readonly sameAs: readonly string[];
  readonly redirectFrom: readonly string[];
  /** From a name as written to the id meant in this article. */
  readonly means: Readonly<Record<string, string>>;
  readonly image?: ImageReference | undefined;
  /** The first value of each facet, by which the article is listed and coloured. */
  readonly facets: Readonly<Record<string, string>>;
  /** The same with their sources, and what others say. */
  readonly facetClaims: Readonly<Record<string, Recorded<string>>>;
  readonly begin?: LifeDate | undefined;
  readonly end?: LifeDate | undefined;
  readonly fields: readonly FieldValue[];
  readonly posts: readonly Post[];
  readonly holds: readonly Holding[];
  readonly relations: readonly Relation[];
  readonly composition?: Composition | undefined;
  /** The article that tells the seats of this body. */
  readonly seatsOf?:
    { readonly id: string; readonly place: Place; readonly line: number } | undefined;
  readonly control: readonly Control[];
  readonly exceptions: readonly Exception[];
  readonly coordinates?: Coordinates | undefined;
  readonly shape?: { readonly map: string; readonly feature: string } | undefined;
}

import type { DatePieces } from '../../dates/date-pieces.ts';
import type { Home } from '../../statements/stated.ts';

/** A piece of a value as it is read: words, an entity that links, a date, an address. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'entity'; readonly id: string }
  | { readonly type: 'date'; readonly text: string; readonly datetime?: string }
  | { readonly type: 'url'; readonly url: string }
  | { readonly type: 'facet'; readonly facet?: string | undefined; readonly value: string };

/** What one claim says, in pieces, with what must be said beside it. */
export interface ShownClaim {
  readonly pieces: readonly Piece[];
  /** Years or days, small behind the value. */
  readonly when?: DatePieces | undefined;
  /** What sources say of its time, where they differ. */
  readonly differing?: readonly DifferingDates[] | undefined;
  readonly remarks: readonly string[];
  /** Keys of sources; `uncited` is "citation needed". */
  readonly sources: readonly string[];
  /** Where it is written down; more than one where several articles say the same. */
  readonly homes: readonly Home[];
}

export interface DifferingDates {
  readonly of: 'beginning' | 'end' | 'day';
  readonly claims: readonly {
    readonly when: DatePieces;
    readonly note?: string | undefined;
    readonly sources: readonly string[];
  }[];
}

/** One statement; with more than one claim "sources differ". */
export type ShownStatement = readonly ShownClaim[];

export interface InfoboxRow {
  readonly label: string;
  readonly statements: readonly ShownStatement[];
}

/** Every source of a claim, those of differing dates included. */
export function sourcesOfClaim({ sources, differing = [] }: ShownClaim): readonly string[] {
  const dates = differing.flatMap(({ claims }) => claims.flatMap((claim) => claim.sources));
  return [...new Set([...sources, ...dates])];
}

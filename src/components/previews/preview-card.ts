/** What a card says of the page behind a link; plain data, carried by a script. */
export type PreviewCard = EntityCard | SourceCard | NameCard | WantedCard;

/** Words in one language; `dir` only where it is not left to right. */
export interface CardRun {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly dir?: 'rtl' | undefined;
  readonly italic?: boolean | undefined;
}

export interface EntityCard {
  readonly type: 'entity';
  readonly title: string;
  readonly qualifier?: string | undefined;
  /** Label of its kind. */
  readonly kind: string;
  /** Empty where they are not known. */
  readonly years: string;
  /** Three at most. */
  readonly names: readonly CardRun[];
  readonly summary: string;
  /** Of a body: its seats by group, as they are counted first. */
  readonly seats?: readonly SeatsOnCard[] | undefined;
}

export interface SeatsOnCard {
  readonly label: string;
  readonly count: number;
  /** How many of them a source gives a name to. */
  readonly named: number;
  /** Classes that give the marks their colour and form. */
  readonly className?: string | undefined;
}

export interface SourceCard {
  readonly type: 'source';
  readonly reference: readonly CardRun[];
  /** Who speaks, and how much of it was read. */
  readonly witness: string;
}

/** A name that several entities bear. */
export interface NameCard {
  readonly type: 'name';
  readonly name: CardRun;
  /** The main meaning first, where there is one. */
  readonly meanings: readonly NameMeaning[];
  /** Meanings that are not listed. */
  readonly more: number;
}

export interface NameMeaning {
  readonly title: string;
  readonly qualifier?: string | undefined;
  readonly kind: string;
}

export interface WantedCard {
  readonly type: 'wanted';
  /** How many pages link there. */
  readonly pages: number;
}

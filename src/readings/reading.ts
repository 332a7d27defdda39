/** A guided reading: `readings/<id>.yaml`, articles in an order that tells something. */
export interface Reading {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  /** One or two plain sentences. */
  readonly summary: string;
  /** Paragraphs to read before setting out. */
  readonly introduction: readonly string[];
  /** At least one, no article twice. */
  readonly steps: readonly ReadingStep[];
}

export interface ReadingStep {
  /** The id of today, or one that nobody has written yet. */
  readonly article: string;
  readonly isWanted: boolean;
  /** Why here, and what to watch for: a plain sentence. */
  readonly line: string;
}

/** Where an article stands in a reading. */
export interface ReadingPlace {
  readonly reading: string;
  readonly title: string;
  /** From 1; steps that nobody has written count too. */
  readonly number: number;
  readonly count: number;
  /** The nearest steps that can be read. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

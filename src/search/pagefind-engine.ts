/** The part of Pagefind's browser interface that is used here (version 1.5). */
export interface PagefindEngine {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  /** `null` asks for every page. */
  search(text: string | null, options?: PagefindOptions): Promise<PagefindAnswer>;
  /** Every filter and how many pages each value has. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindOptions {
  readonly filters?: Readonly<Record<string, string>>;
  /** Pages that cannot be sorted so are left out. */
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindAnswer {
  /** Best first. */
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Where the words stand: positions among those of the content. */
  readonly words: readonly number[];
  /** The same object for every result of a page. */
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  readonly url: string;
  /** The text, of words between white space. */
  readonly content: string;
  /** Elements that have an id, in the order of the text. */
  readonly anchors: readonly PagefindAnchor[];
  readonly meta: Readonly<Record<string, string>>;
  /** Values by filter: `{ kind: ['river'] }`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface PagefindAnchor {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  /** The position of its first word. */
  readonly location: number;
}

/**
 * What the index is opened with. Requests go to scripts, so the base is a name alone; a fixed
 * cache tag keeps the clock out of addresses.
 */
export const engineOptions = {
  basePath: 'index/',
  baseUrl: '/',
  metaCacheTag: '',
  ranking: { metaWeights: { title: 10, names: 8, also: 8, summary: 2 } },
} as const;

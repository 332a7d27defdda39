/** The part of Pagefind's browser interface that is used here (version 1.6). */
export interface PagefindEngine {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(text: string, options?: { filters?: SearchFilters }): Promise<PagefindAnswer>;
  /** Every filter and how many pages each value has. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** Values by filter: `{ kind: ['River'] }`. */
export type SearchFilters = Readonly<Record<string, readonly string[]>>;

export interface PagefindAnswer {
  /** Best first. */
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Metadata in which the words were found: `title`, `names`. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  readonly url: string;
  /** Words between spaces; found ones within `<mark>`; `<` and `>` of the text are entities. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: SearchFilters;
}

/**
 * What the index is opened with. Requests go to scripts, so the base is a name alone; a fixed
 * cache tag keeps the clock out of addresses.
 */
export const engineOptions = {
  basePath: 'index/',
  baseUrl: '/',
  metaCacheTag: '',
  excerptLength: 30,
  excerptEllipsis: '…',
  ranking: { metaWeights: { title: 10, names: 8, also: 8, summary: 2 } },
} as const;

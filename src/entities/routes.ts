const byDate = '-by-date';

/** These by themselves for scripts of pages, which carry no other address. */
export const previewsAddress = (part: string): string => `previews/${part}.js`;
export const stateAddress = (day: string): string => `state-${day}.html`;
export const searchAddress = (query = ''): string =>
  query === '' ? 'search.html' : `search.html?${query}`;

/** The parameter with words that a page marks for one who comes from a search; it may be repeated. */
export const highlightParameter = 'highlight';

/** An address, with words to be marked there, and perhaps another anchor. */
export function foundAddress(address: string, words: readonly string[], anchor?: string): string {
  const [file = '', own] = address.split('#');
  const query = new URLSearchParams(words.map((word) => [highlightParameter, word])).toString();
  const hash = anchor ?? own;
  return `${file}${query && `?${query}`}${hash === undefined ? '' : `#${hash}`}`;
}

/** What `check.html` is asked: an id to open, or the title and kind of what is to be written. */
export interface CheckRequest {
  readonly open?: string;
  readonly write?: string;
  readonly kind?: string;
}

/**
 * Every address of the site, and the ids that articles may not take because of them. All pages
 * are files in one flat folder, so an address is a file name and a link from page to page is
 * that name alone: it works hosted under any base, from `file://` and inside a ZIM.
 */
export const routes = {
  home: (): string => 'index.html',
  article: (id: string): string => `${id}.html`,
  /** An entry has no page: it is an anchor on the index of its kind. */
  entry: (index: string, id: string): string => `${index}.html#${id}`,
  markdown: (id: string): string => `${id}.md`,
  kind: (index: string): string => `${index}.html`,
  kindByDate: (index: string): string => `${index}${byDate}.html`,
  /** Names in order: of the Latin alphabet, or of another script or way to look them up. */
  letters: (order?: string): string => (order === undefined ? 'a-z.html' : `a-z-${order}.html`),
  search: searchAddress,
  sources: (): string => 'sources.html',
  source: (key: string): string => `source-${key}.html`,
  /** Every source in one file: `bib`, `ris` or `json`. */
  sourcesFile: (extension: string): string => `sources.${extension}`,
  sourcesByStandpoint: (): string => 'sources-by-standpoint.html',
  wanted: (slug?: string): string => (slug === undefined ? 'wanted.html' : `wanted.html#${slug}`),
  /** Everything that has a date, in order of time; and one year of it. */
  chronology: (): string => 'chronology.html',
  year: (year: number): string => `year-${year}.html`,
  /** What was so on a day, `YYYY-MM-DD`. */
  state: stateAddress,
  /** The same as data, and an article's statements. */
  articleData: (id: string): string => `${id}.json`,
  /** JSON Schema of the data: `article`, `chronology`, `state`. */
  dataSchema: (name: string): string => `schemas/${name}.json`,
  chronologyData: (): string => 'chronology.json',
  stateData: (day: string): string => `state-${day}.json`,
  /** A script with all that the states are made of, for the days between the pages. */
  stateFacts: (): string => 'state-facts.js',
  name: (slug: string): string => `name-${slug}.html`,
  /** What a problem means, all of them or one; how the encyclopedia stands. */
  problems: (code?: string): string =>
    code === undefined ? 'problems.html' : `problems.html#${code}`,
  upkeep: (): string => 'upkeep.html',
  /** Guided readings: all, one, and one as a booklet to print. */
  readings: (): string => 'readings.html',
  reading: (id: string): string => `reading-${id}.html`,
  booklet: (id: string): string => `booklet-${id}.html`,
  /** Where an article is written and checked: `open` an article, or `write` a new one. */
  check: (asked: CheckRequest = {}): string => {
    const said = Object.entries(asked);
    return said.length === 0 ? 'check.html' : `check.html?${new URLSearchParams(said).toString()}`;
  },
  page: (slug: string): string => `${slug}.html`,
  notFound: (): string => '404.html',
  /** Former addresses, as some hosts want to be told of them. */
  hostRedirects: (): string => '_redirects',
  /** Every way to take the encyclopedia along. */
  takeHome: (): string => 'take-home.html',
  /** What this edition has that the last one had not. */
  changes: (): string => 'changes.html',
  /** A file of a release, where the site is hosted: in a folder, so that no page bears its name. */
  download: (name: string): string => `downloads/${name}`,
  /** The page at the top of the zip, beside the folder of the site. */
  launcher: (): string => 'START.html',
  /** Of a copy that a browser keeps: what answers from it, which edition there is, its files. */
  serviceWorker: (): string => 'service-worker.js',
  offlineEdition: (): string => 'offline.json',
  offlineFiles: (): string => 'offline-files.json',
  /** Which edition the site is, in a few lines. */
  edition: (): string => 'edition.txt',
  /** A script with the cards of page previews; `part` as `preview-parts.ts` names it. */
  previews: previewsAddress,
} as const;

/** Ids that belong to pages the engine makes, now or later. Kind indexes come on top. */
export const reservedIds: ReadonlySet<string> = new Set([
  'index',
  '404',
  'search',
  'about',
  'sources',
  'sources-by-standpoint',
  'wanted',
  'readings',
  'take-home',
  'a-z',
  'names',
  'check',
  'problems',
  'upkeep',
  'chronology',
  'changes',
  'docs',
  // Data beside the articles' own.
  'offline',
  'offline-files',
  // Every object of a script has it already.
  'constructor',
  // Anchors of the list pages, where the entries' own stand.
  'text',
  'entries',
  'search-box',
]);

export const reservedPrefixes = [
  'state-',
  'year-',
  'source-',
  'name-',
  'a-z-',
  'reading-',
  'booklet-',
] as const;

/** Every kind has an index in order of time beside its own. */
export const reservedSuffixes = [byDate] as const;

/** Names that Windows keeps for devices, so that no file of the site may bear them. */
export function isDeviceName(slug: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(slug);
}

/** Whether a page of that name would hide one of the site's own, or cannot lie on every disk. */
export function isReserved(slug: string): boolean {
  return (
    reservedIds.has(slug) ||
    isDeviceName(slug) ||
    reservedPrefixes.some((prefix) => slug.startsWith(prefix)) ||
    reservedSuffixes.some((suffix) => slug.endsWith(suffix))
  );
}

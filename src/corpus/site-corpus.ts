import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { linksInOf } from '../mentions/link-graph.ts';
import type { RenderedBody } from '../rendering/parts.ts';
import type { Article, CitationPlace, Corpus, CorpusAround } from './corpus.ts';
import type { History } from './read-history.ts';

/** What the pages are given: the corpus without the bodies, which are read one at a time. */
export interface SiteCorpus {
  readonly encyclopedia: Encyclopedia;
  readonly corpus: CorpusAround;
  /** By id, in the order of ids; entries (no page of their own) included. */
  readonly articles: ReadonlyMap<string, ArticleRecord>;
}

export type ArticleRecord = Omit<Article, 'body' | 'raw'>;

/** The front matter of one article as YAML gave it, for the content collection. */
export interface StoredFrontMatter {
  readonly id: string;
  readonly kind: string;
  readonly raw: unknown;
  readonly digest: string;
}

/** Where the pass leaves its result for the pages: `QAMUS_STORE`, or `.qamus/corpus`. */
export function storeFolder(): string {
  return resolve(process.env['QAMUS_STORE'] ?? join('.qamus', 'corpus'));
}

/** The file of the store with the histories of the articles. */
export const historyName = 'history.json';

/** A corpus in memory: what `dev` shows while it is being written, instead of what is stored. */
export interface LiveCorpus {
  readonly site: SiteCorpus;
  readonly bodyOf: (id: string) => StoredBody | undefined;
  readonly rawOf: (id: string) => unknown;
  readonly placesOf: (key: string) => readonly CitationPlace[];
}

/** One article's rendered body and its Markdown. */
export interface StoredBody {
  readonly body: RenderedBody;
  readonly markdown: string;
}

/** Known to every copy of this module: pages have one of their own, loaded by Vite. */
const shared = globalThis as { [liveCorpusKey]?: LiveCorpus | undefined };
const liveCorpusKey = Symbol.for('qamus.live-corpus');

/** From now on pages are given this corpus. */
export function showLiveCorpus(corpus: LiveCorpus): void {
  shared[liveCorpusKey] = corpus;
}

let pagesAreOf: Promise<SiteCorpus> | undefined;

/** The corpus that the pages are made of, every one of the same. */
export async function siteCorpus(): Promise<SiteCorpus> {
  // Every link on every page asks: nothing may be looked up here.
  return shared[liveCorpusKey]?.site ?? (pagesAreOf ??= storedCorpus(storeFolder()));
}

/** The files of the store with all that is known of the articles, and with the config alone. */
export const indexName = 'index.json';
export const encyclopediaName = 'encyclopedia.json';

/** The corpus as the index of the store has it. */
export interface StoredIndex {
  readonly corpus: CorpusAround;
  /** Links in are the links out of others. */
  readonly articles: readonly Omit<ArticleRecord, 'linksIn'>[];
}

let lastRead:
  | { readonly path: string; readonly changed: number; readonly site: Promise<SiteCorpus> }
  | undefined;

/** The corpus that a pass left in a folder; read again only when a pass has left another. */
export async function storedCorpus(store: string): Promise<SiteCorpus> {
  const path = join(store, indexName);
  const { mtimeMs: changed } = await stat(path);
  if (lastRead?.path !== path || lastRead.changed !== changed) {
    lastRead = { path, changed, site: readStored(store) };
  }
  return lastRead.site;
}

async function readStored(store: string): Promise<SiteCorpus> {
  const { corpus, articles } = await readJson<StoredIndex>(join(store, indexName));
  const linksIn = linksInOf(new Map(articles.map(({ id, linksOut }) => [id, linksOut])));
  return {
    encyclopedia: await storedEncyclopedia(store),
    corpus,
    articles: new Map(
      articles.map((article) => [
        article.id,
        { ...article, linksIn: linksIn.get(article.id) ?? [] },
      ]),
    ),
  };
}

/** The config of the corpus that a pass left in a folder. */
export async function storedEncyclopedia(store: string): Promise<Encyclopedia> {
  return readJson(join(store, encyclopediaName));
}

/** The rendered body and the Markdown of one article. */
export async function articleBody(id: string): Promise<StoredBody> {
  const live = shared[liveCorpusKey]?.bodyOf(id);
  if (live) return live;
  return readJson(join(storeFolder(), 'bodies', `${id}.json`));
}

/** The file of the store with the places of citations, by key of the source. */
export const citationsName = 'citations.json';

let lastCitations:
  { readonly site: SiteCorpus; readonly read: Promise<Corpus['citations']> } | undefined;

/** Where the texts cite a source. */
export async function placesOfSource(key: string): Promise<readonly CitationPlace[]> {
  const live = shared[liveCorpusKey];
  if (live) return live.placesOf(key);
  const site = await siteCorpus();
  if (lastCitations?.site !== site) {
    lastCitations = { site, read: readJson(join(storeFolder(), citationsName)) };
  }
  const citations = await lastCitations.read;
  return (Object.hasOwn(citations, key) ? citations[key] : undefined) ?? [];
}

/** The history of each article by path, as far as the last build knew it. */
export async function articleHistory(): Promise<History['articles']> {
  const path = join(storeFolder(), historyName);
  return existsSync(path) ? readJson(path) : {};
}

/** The front matter of an article as YAML gave it, looked up by id. */
export async function rawFrontMatter(): Promise<(id: string) => unknown> {
  const live = shared[liveCorpusKey];
  if (live) return live.rawOf;
  const stored = new Map((await storedFrontMatter()).map(({ id, raw }) => [id, raw]));
  return (id) => stored.get(id);
}

/** Every article's front matter, sorted by id. */
export async function storedFrontMatter(store = storeFolder()): Promise<StoredFrontMatter[]> {
  return readJson(join(store, 'front-matter.json'));
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

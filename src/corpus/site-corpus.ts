import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { RenderedBody } from '../rendering/parts.ts';
import type { Article, Corpus } from './corpus.ts';

/** What the pages are given: the corpus without the bodies, which are read one at a time. */
export interface SiteCorpus {
  readonly encyclopedia: Encyclopedia;
  readonly corpus: Omit<Corpus, 'articles'>;
  /** By id, in the order of ids; entries (no page of their own) included. */
  readonly articles: ReadonlyMap<string, ArticleRecord>;
}

export type ArticleRecord = Omit<Article, 'body' | 'markdown'>;

/** Where the pass leaves its result for the pages. */
export const storeFolder = process.env['QAMUS_STORE'] ?? join(process.cwd(), '.qamus', 'corpus');

/** The corpus as the last pass of this build left it. */
export async function siteCorpus(): Promise<SiteCorpus> {
  const stored = JSON.parse(await readFile(join(storeFolder, 'index.json'), 'utf8')) as {
    encyclopedia: Encyclopedia;
    corpus: Omit<Corpus, 'articles'>;
    articles: ArticleRecord[];
  };
  return {
    encyclopedia: stored.encyclopedia,
    corpus: stored.corpus,
    articles: new Map(stored.articles.map((article) => [article.id, article])),
  };
}

/** The rendered body and the Markdown of one article. */
export async function articleBody(id: string): Promise<{ body: RenderedBody; markdown: string }> {
  return JSON.parse(await readFile(join(storeFolder, 'bodies', `${id}.json`), 'utf8')) as {
    body: RenderedBody;
    markdown: string;
  };
}

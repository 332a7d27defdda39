import type { SiteCorpus } from '../corpus/site-corpus.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { CorpusFiles } from '../entities/read-corpus-files.ts';
import { splitFrontMatter } from '../schema/split-front-matter.ts';

/** Up to so many characters of articles their texts are carried with the corpus. */
export const mostCarried = 3_000_000;
/** Characters of texts in one part, at least. */
const partSize = 200_000;

/** What a page needs of the corpus to check one file of it; plain data. */
export interface CarriedCorpus extends Omit<CorpusFiles, 'images' | 'pageNames' | 'problems'> {
  /** Paths relative to `images/`. */
  readonly images: readonly string[];
  /** Names of the pages that maintainers write. */
  readonly pageNames: readonly string[];
  /** Set where `articles` are front matters and headings alone. */
  readonly shortened?: Shortened | undefined;
}

export interface Shortened {
  /** In which part the text of each article lies, in the order of `articles`. */
  readonly parts: readonly number[];
  /** Ids of the articles that a text or a statement leads to. */
  readonly found: readonly string[];
}

/** The texts of some articles, by path. */
export type CarriedTexts = Readonly<Record<string, string>>;

/**
 * What `check.html` carries: of a small corpus every text, so that what is found is what the
 * command finds. Of a large one the front matter and headings of each article, and the texts in
 * parts, each loaded when one of its articles is opened.
 */
export function carryCorpus(
  files: CorpusFiles,
  articles: Pick<SiteCorpus, 'articles'>['articles'],
  most = mostCarried,
): { readonly corpus: CarriedCorpus; readonly texts: readonly CarriedTexts[] } {
  const { sources, maps, readings, templates } = files;
  const names = { images: [...files.images], pageNames: [...files.pageNames] };
  const rest = { sources, maps, readings, templates, ...names };
  const size = files.articles.reduce((sum, { text }) => sum + text.length, 0);
  if (size <= most) return { corpus: { articles: files.articles, ...rest }, texts: [] };

  const byPath = new Map([...articles.values()].map((article) => [article.path, article]));
  const texts: Record<string, string>[] = [];
  let part: Record<string, string> = {};
  let room = 0;
  const parts = files.articles.map(({ path, text }) => {
    if (room <= 0) {
      texts.push((part = {}));
      room = partSize;
    }
    room -= text.length;
    part[path] = text;
    return texts.length - 1;
  });
  const found = [...articles.values()].flatMap(({ id, linksIn }) =>
    linksIn.length > 0 ? [id] : [],
  );
  const shortened = files.articles.map((file) =>
    shorten(file, byPath.get(file.path)?.headings.map(({ slug }) => slug) ?? []),
  );
  return { corpus: { articles: shortened, ...rest, shortened: { parts, found } }, texts };
}

/** The front matter as it is, and headings with the same anchors. */
function shorten(file: SourceFile, anchors: readonly string[]): SourceFile {
  const { split } = splitFrontMatter(file);
  if (!split) return file;
  const headings = anchors.map((anchor) => `## ${anchor}\n`).join('\n');
  return { path: file.path, text: `${file.text.slice(0, split.bodyStart)}\n${headings}` };
}

import { articleYears } from '../../corpus/article-years.ts';
import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import { compareText } from '../../diagnostics/sort-problems.ts';
import { directionOf } from '../../entities/direction.ts';
import { routes } from '../../entities/routes.ts';
import { hiddenUses } from '../../schema/front-matter.ts';
import { firstClause } from './first-clause.ts';
import type { NameMark } from './names-data.ts';

/** One entity with all its names, as readers may look for it. */
export interface NameEntry {
  readonly url: string;
  readonly title: string;
  readonly titleLang?: string | undefined;
  readonly kind: string;
  readonly dates: string;
  readonly clause: string;
  /** The title first; each text once. */
  readonly names: readonly { readonly text: string; readonly mark: NameMark }[];
}

/** Every entity of a corpus, those to which most articles lead first, then by id. */
export function nameEntries(
  site: Pick<SiteCorpus, 'encyclopedia' | 'articles'>,
): readonly NameEntry[] {
  const leadingTo = ({ linksIn }: ArticleRecord): number =>
    new Set(linksIn.map(({ from }) => from)).size;
  return [...site.articles.values()]
    .map((article) => ({ article, links: leadingTo(article) }))
    .sort((a, b) => b.links - a.links || compareText(a.article.id, b.article.id))
    .map(({ article }) => nameEntry(site, article));
}

function nameEntry(
  site: Pick<SiteCorpus, 'encyclopedia' | 'articles'>,
  article: ArticleRecord,
): NameEntry {
  const { title, qualifier, summary, status } = article.frontMatter;
  const { kinds, language } = site.encyclopedia;
  const kind = kinds[article.kind];
  const titleLang = article.frontMatter.names[0]?.lang;
  return {
    url:
      status === 'entry' && kind
        ? routes.entry(kind.index, article.id)
        : routes.article(article.id),
    title,
    ...(titleLang === undefined || titleLang === language ? {} : { titleLang }),
    kind: kind?.label ?? article.kind,
    dates: articleYears(site, article),
    clause: qualifier ?? firstClause(summary, title),
    names: namesOf(article, language),
  };
}

/** A text that the entity bears twice is kept as that of its names which may be shown. */
function namesOf({ frontMatter }: ArticleRecord, language: string): NameEntry['names'] {
  const { title, qualifier, names } = frontMatter;
  const kept = new Map<string, NameMark>();
  const add = (text: string, mark: NameMark): void => {
    const clean = text.replace(/\s+/gu, ' ').trim();
    const known = kept.get(clean);
    if (!known || (hiddenUses.has(known.use) && !hiddenUses.has(mark.use))) kept.set(clean, mark);
    else if (mark.main) kept.set(clean, { ...known, main: true });
  };
  add(title, { lang: names[0]?.lang ?? language, use: 'title' });
  if (qualifier !== undefined)
    add(`${title} (${qualifier})`, { lang: names[0]?.lang ?? language, use: 'title' });
  for (const { text, lang, use, main } of names) {
    add(text, {
      lang,
      use,
      ...(main ? { main: true } : {}),
      ...(directionOf(lang) === 'rtl' ? { rtl: true } : {}),
    });
  }
  return [...kept].map(([text, mark]) => ({ text, mark }));
}

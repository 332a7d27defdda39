import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { routes } from '../../entities/routes.ts';

/** Where an entity is read, and what it is called there. Former ids lead to those of today. */
export function entityAddress(
  site: SiteCorpus,
  id: string,
): {
  readonly href: string;
  readonly title: string;
  readonly qualifier?: string | undefined;
} | null {
  const article = site.articles.get(id) ?? site.articles.get(site.corpus.redirects[id] ?? '');
  if (!article) return null;
  const { title, qualifier, status } = article.frontMatter;
  const kind = site.encyclopedia.kinds[article.kind];
  const href =
    status === 'entry' && kind ? routes.entry(kind.index, article.id) : routes.article(article.id);
  return { href, title, qualifier };
}

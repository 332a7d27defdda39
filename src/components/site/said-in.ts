import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Home } from '../../statements/stated.ts';
import { editAddress } from './edit-address.ts';
import { entityAddress } from './entity-address.ts';

/** The article that states a fact shown elsewhere, and the way to it. */
export interface SaidIn {
  readonly title: string;
  /** The line where it is edited; without a repository where the article is read. */
  readonly href: string;
  /** Whether the link leaves the site. */
  readonly isExternal: boolean;
  /** The file from the top of the repository, and the line: `content/articles/person/a.mdx:38`. */
  readonly place: string;
}

/** The home of a statement as readers are told of it; null where no such article exists. */
export function saidIn(site: SiteCorpus, { id, line }: Home): SaidIn | null {
  const address = entityAddress(site, id);
  const article = site.articles.get(id) ?? site.articles.get(site.corpus.redirects[id] ?? '');
  if (!address || !article) return null;
  const edit = editAddress(site.encyclopedia, article.path, line);
  return {
    title: address.title,
    href: edit ?? address.href,
    isExternal: edit !== undefined,
    place: `content/${article.path}:${line}`,
  };
}

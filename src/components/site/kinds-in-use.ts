import type { Kind } from '../../config/encyclopedia.ts';
import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';

export interface KindInUse {
  readonly kind: Kind;
  /** Sorted by title. */
  readonly articles: readonly ArticleRecord[];
}

const known = new WeakMap<SiteCorpus, readonly KindInUse[]>();

/** The kinds that have an article or an entry, in the order of the config. */
export function kindsInUse(site: SiteCorpus): readonly KindInUse[] {
  let kinds = known.get(site);
  if (!kinds) {
    const collator = new Intl.Collator(site.encyclopedia.language);
    const all = [...site.articles.values()].sort((a, b) =>
      collator.compare(a.frontMatter.title, b.frontMatter.title),
    );
    kinds = Object.values(site.encyclopedia.kinds)
      .map((kind) => ({ kind, articles: all.filter((article) => article.kind === kind.id) }))
      .filter(({ articles }) => articles.length > 0);
    known.set(site, kinds);
  }
  return kinds;
}

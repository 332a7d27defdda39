import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Mention } from '../../mentions/mention.ts';

export interface BacklinkGroup {
  /** Plural of the kind. */
  readonly label: string;
  /** One an article: the first sentence in which it speaks of the entity. */
  readonly mentions: readonly Mention[];
  /** How often each article mentions it, by id. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What links to an article, by kind in the order of the config, each article once. */
export function backlinkGroups(
  { encyclopedia, articles }: SiteCorpus,
  { linksIn }: Pick<ArticleRecord, 'linksIn'>,
): readonly BacklinkGroup[] {
  const counts = new Map<string, number>();
  for (const { from } of linksIn) counts.set(from, (counts.get(from) ?? 0) + 1);
  const first = [...new Map(linksIn.toReversed().map((m) => [m.from, m])).values()];
  const title = ({ from }: Mention): string => articles.get(from)?.frontMatter.title ?? from;
  const collator = new Intl.Collator(encyclopedia.language);
  return Object.entries(encyclopedia.kinds).flatMap(([kind, { plural }]) => {
    const mentions = first
      .filter(({ from }) => articles.get(from)?.kind === kind)
      .sort((a, b) => collator.compare(title(a), title(b)));
    return mentions.length === 0 ? [] : [{ label: plural, mentions, counts }];
  });
}

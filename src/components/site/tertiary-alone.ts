import type { Encyclopedia } from '../../config/encyclopedia.ts';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { restingOnTertiary } from '../../corpus/source-figures.ts';
import { tertiaryNoun } from '../../corpus/figure-words.ts';

const known = new WeakMap<SiteCorpus, ReadonlySet<string>>();

/** Whether an article cites nothing but what the config calls tertiary. */
export function restsOnTertiary(site: SiteCorpus, id: string): boolean {
  let ids = known.get(site);
  if (!ids) {
    ids = new Set(restingOnTertiary(site.corpus.sources, site.encyclopedia.tertiary));
    known.set(site, ids);
  }
  return ids.has(id);
}

/** What such an article says of itself. */
export function tertiaryWords(encyclopedia: Encyclopedia): string {
  return `It cites nothing but ${tertiaryNoun(encyclopedia)}.`;
}

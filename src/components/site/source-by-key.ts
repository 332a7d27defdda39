import type { Source } from '../../citations/source.ts';
import type { SourceUse } from '../../corpus/corpus.ts';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';

const usesOf = new WeakMap<SiteCorpus, ReadonlyMap<string, SourceUse>>();

export function sourceByKey(site: SiteCorpus, key: string): Source | undefined {
  return useByKey(site, key)?.source;
}

/** A source and who cites it. */
export function useByKey(site: SiteCorpus, key: string): SourceUse | undefined {
  let uses = usesOf.get(site);
  if (!uses) {
    uses = new Map(site.corpus.sources.map((use) => [use.source.key, use]));
    usesOf.set(site, uses);
  }
  return uses.get(key);
}

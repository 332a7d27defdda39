import type { Source } from '../../citations/source.ts';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';

const sourcesOf = new WeakMap<SiteCorpus, ReadonlyMap<string, Source>>();

export function sourceByKey(site: SiteCorpus, key: string): Source | undefined {
  let sources = sourcesOf.get(site);
  if (!sources) {
    sources = new Map(site.corpus.sources.map(({ source }) => [source.key, source]));
    sourcesOf.set(site, sources);
  }
  return sources.get(key);
}

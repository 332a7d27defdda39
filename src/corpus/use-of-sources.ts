import type { ArticleBody } from '../articles/article-body.ts';
import { citedSources } from '../articles/check-references.ts';
import type { Source } from '../citations/source.ts';
import type { Entity } from '../entities/entity.ts';
import type { SourceUse } from './corpus.ts';

/** Which articles cite which source, in prose or in a row. */
export function useOfSources(
  entities: readonly Entity[],
  bodies: ReadonlyMap<string, ArticleBody>,
  sources: ReadonlyMap<string, Source>,
): readonly SourceUse[] {
  const citedBy = new Map<string, Set<string>>();
  for (const { id, references } of entities) {
    const body = bodies.get(id);
    const keys = [
      ...references.flatMap((reference) => (reference.type === 'source' ? [reference.key] : [])),
      ...(body ? citedSources(body).map(({ key }) => key) : []),
    ];
    for (const key of keys) {
      const articles = citedBy.get(key) ?? new Set();
      citedBy.set(key, articles.add(id));
    }
  }
  return [...sources.values()].map((source) => ({
    source,
    citedBy: [...(citedBy.get(source.key) ?? [])],
  }));
}

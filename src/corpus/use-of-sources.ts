import type { ArticleBody } from '../articles/article-body.ts';
import { citedSources } from '../articles/check-references.ts';
import type { Source } from '../citations/source.ts';
import type { Entity } from '../entities/entity.ts';
import type { SourceUse } from './corpus.ts';

/**
 * Which articles cite which source, in prose or in a row, and which name it for further reading
 * without resting on it.
 */
export function useOfSources(
  entities: readonly Entity[],
  bodies: ReadonlyMap<string, ArticleBody>,
  sources: ReadonlyMap<string, Source>,
): readonly SourceUse[] {
  const citedBy = new Lists();
  const furtherIn = new Lists();
  for (const { id, references, frontMatter } of entities) {
    const body = bodies.get(id);
    const further = [...frontMatter.furtherReading];
    const inRows = references.flatMap((reference) => {
      if (reference.type !== 'source') return [];
      const at = further.indexOf(reference.key);
      if (at === -1) return [reference.key];
      further.splice(at, 1);
      return [];
    });
    const cited = new Set([...inRows, ...(body ? citedSources(body) : []).map(({ key }) => key)]);
    for (const key of cited) citedBy.add(key, id);
    for (const key of new Set(frontMatter.furtherReading)) {
      if (!cited.has(key)) furtherIn.add(key, id);
    }
  }
  return [...sources.values()].map((source) => ({
    source,
    citedBy: citedBy.of(source.key),
    furtherIn: furtherIn.of(source.key),
  }));
}

class Lists {
  #ids = new Map<string, string[]>();

  add(key: string, id: string): void {
    const ids = this.#ids.get(key);
    if (ids) ids.push(id);
    else this.#ids.set(key, [id]);
  }

  of(key: string): readonly string[] {
    return this.#ids.get(key) ?? [];
  }
}

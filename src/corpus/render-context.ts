import { shortLabel } from '../citations/label-source.ts';
import type { Source } from '../citations/source.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { Entity } from '../entities/entity.ts';
import { routes } from '../entities/routes.ts';
import { slugOfName } from '../entities/slug.ts';
import type { RenderContext } from '../rendering/render-context.ts';

/** Addresses and labels of everything a body can speak of. */
export function renderContextOf(
  encyclopedia: Encyclopedia,
  entities: ReadonlyMap<string, Entity>,
  sources: ReadonlyMap<string, Source>,
  anchorsOf: (id: string) => readonly string[] | undefined,
): RenderContext {
  const addressOf = (id: string): string => {
    const entity = entities.get(id);
    const kind = entity && encyclopedia.kinds[entity.kind];
    return entity?.frontMatter.status === 'entry' && kind
      ? routes.entry(kind.index, id)
      : routes.article(id);
  };
  return {
    language: encyclopedia.language,
    hrefOf: (id, fragment) => {
      const address = addressOf(id);
      // A section that does not exist is a warning: the link leads to the article.
      const exists = fragment !== undefined && anchorsOf(id)?.includes(fragment) === true;
      return exists && !address.includes('#') ? `${address}#${fragment}` : address;
    },
    wantedHref: (target) => routes.wanted(slugOfName(target)),
    titleOf: (id) => entities.get(id)?.frontMatter.title ?? id,
    labelOf: (key) => {
      const source = sources.get(key);
      return source ? shortLabel(source, encyclopedia.language) : key;
    },
  };
}

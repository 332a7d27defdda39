import type { EntityLink } from '../articles/article-body.ts';
import type { Entity } from '../entities/entity.ts';
import { foldName } from '../entities/fold.ts';
import type { NameForm } from '../entities/name-table.ts';
import { slugOfName } from '../entities/slug.ts';
import { nearestId, onlyNearId } from '../schema/nearest.ts';
import type { Linker } from './linker.ts';

/** What the target of an explicit link turns out to be. */
export type Resolution =
  | { readonly type: 'entity'; readonly id: string; readonly by: 'id' | 'redirect' | 'name' }
  | { readonly type: 'ambiguous'; readonly form: NameForm }
  | {
      readonly type: 'misspelt';
      readonly meant: string;
      /** It can be nothing else. */
      readonly isSure: boolean;
    }
  | { readonly type: 'wanted' };

/**
 * First an id, then a former id, then (only between double brackets) a name: the one that the
 * article's `means` or the main meaning says, or its only bearer. `from` is the article the link
 * stands in, where it can be read.
 */
export function resolveTarget(
  linker: Linker,
  from: Entity | undefined,
  { target, syntax }: Pick<EntityLink, 'target' | 'syntax'>,
): Resolution {
  const { table, ids } = linker;
  if (ids.has(target)) return { type: 'entity', id: target, by: 'id' };
  const today = table.redirects.get(target);
  if (today !== undefined) return { type: 'entity', id: today, by: 'redirect' };
  if (syntax === 'wiki') {
    const folded = foldName(target);
    const form = table.forms.get(folded);
    const id = meaningIn(from, folded) ?? form?.main ?? onlyOne(form?.ids);
    if (id !== undefined && ids.has(id)) return { type: 'entity', id, by: 'name' };
    if (form) return { type: 'ambiguous', form };
  }
  const meant = nearId(linker, target);
  if (meant === undefined) return { type: 'wanted' };
  const slug = slugOfName(target);
  return { type: 'misspelt', meant, isSure: meant === slug || onlyNearId(slug, ids) === meant };
}

const meanings = new WeakMap<Entity, ReadonlyMap<string, string>>();

/** The id that an article's `means` gives to a folded name. */
export function meaningIn(article: Entity | undefined, folded: string): string | undefined {
  if (!article) return undefined;
  let known = meanings.get(article);
  if (!known) {
    known = new Map(
      Object.entries(article.frontMatter.means).map(([name, id]) => [foldName(name), id]),
    );
    meanings.set(article, known);
  }
  return known.get(folded);
}

/** The id that a target is probably a slip for. */
function nearId({ ids, nearIds }: Linker, target: string): string | undefined {
  if (nearIds.has(target)) return nearIds.get(target);
  const slug = slugOfName(target);
  const meant = ids.has(slug) ? slug : nearestId(slug, ids);
  nearIds.set(target, meant);
  return meant;
}

function onlyOne(ids: readonly string[] | undefined): string | undefined {
  return ids?.length === 1 ? ids[0] : undefined;
}

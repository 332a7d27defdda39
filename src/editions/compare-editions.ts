import type { EditionPart, EditionRecord } from './edition-record.ts';
import { editionParts } from './edition-record.ts';

/** What an edition has that an earlier one had not. Lists are sorted by title. */
export interface EditionChanges {
  readonly since: { readonly name: string; readonly day: string };
  readonly added: readonly TitledArticle[];
  readonly changed: readonly ChangedArticle[];
  /** Its article has another address today. */
  readonly moved: readonly MovedArticle[];
  readonly removed: readonly { readonly title: string }[];
}

export interface TitledArticle {
  readonly id: string;
  readonly title: string;
}

export interface ChangedArticle extends TitledArticle {
  /** What it was called in the earlier edition, if that was something else. */
  readonly before?: string | undefined;
  readonly parts: readonly EditionPart[];
}

export interface MovedArticle extends TitledArticle {
  readonly from: string;
}

/**
 * Compares two editions. `redirects` leads from former ids to those of today: an article that
 * has moved is neither new nor gone, and is compared with what it was.
 */
export function compareEditions(
  before: EditionRecord,
  now: EditionRecord,
  redirects: Readonly<Record<string, string>>,
): EditionChanges {
  const formerOf = new Map<string, string>();
  for (const id of Object.keys(before.articles)) {
    const today = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
    if (today !== undefined && !Object.hasOwn(now.articles, id)) formerOf.set(today, id);
  }
  const added: TitledArticle[] = [];
  const changed: ChangedArticle[] = [];
  const moved: MovedArticle[] = [];
  for (const [id, article] of Object.entries(now.articles)) {
    const { title } = article;
    const wasOwn = Object.hasOwn(before.articles, id);
    const former = wasOwn ? id : formerOf.get(id);
    const earlier = former === undefined ? undefined : before.articles[former];
    if (former === undefined || earlier === undefined) {
      added.push({ id, title });
      continue;
    }
    if (former !== id) moved.push({ id, title, from: former });
    const parts = editionParts.filter((part) => article[part] !== earlier[part]);
    if (parts.length === 0) continue;
    changed.push({
      id,
      title,
      parts,
      ...(earlier.title === title ? {} : { before: earlier.title }),
    });
  }
  const kept = new Set(formerOf.values());
  const removed = Object.entries(before.articles)
    .filter(([id]) => !Object.hasOwn(now.articles, id) && !kept.has(id))
    .map(([, { title }]) => ({ title }));
  const { name, day } = before;
  return {
    since: { name, day },
    added: byTitle(added),
    changed: byTitle(changed),
    moved: byTitle(moved),
    removed: byTitle(removed),
  };
}

const order = new Intl.Collator('en');

function byTitle<T extends { readonly title: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => order.compare(a.title, b.title));
}

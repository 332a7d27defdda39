import { isTold } from '../../corpus/editorial/edit-corpus.ts';
import type { Note } from '../../corpus/corpus.ts';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { problemCodes, type ProblemCode } from '../../diagnostics/codes.ts';

export const statuses = ['entry', 'stub', 'draft', 'reviewed'] as const;

/** How many articles of a kind have each status, in the order of {@link statuses}. */
export interface KindCount {
  readonly kind: string;
  readonly label: string;
  readonly index: string;
  readonly counts: readonly number[];
  readonly total: number;
}

/** In the order of the config; kinds without an article are left out. */
export function countsByKind({ encyclopedia, articles }: SiteCorpus): readonly KindCount[] {
  const all = [...articles.values()];
  return Object.values(encyclopedia.kinds).flatMap(({ id, plural, index }) => {
    const own = all.filter(({ kind }) => kind === id);
    const counts = statuses.map(
      (status) => own.filter(({ frontMatter }) => frontMatter.status === status).length,
    );
    return own.length === 0 ? [] : [{ kind: id, label: plural, index, counts, total: own.length }];
  });
}

export interface CodeCount {
  readonly code: ProblemCode;
  readonly title: string;
  readonly count: number;
  /** Whether `check` tells them, or only this page. */
  readonly isTold: boolean;
}

/** Findings by code, the most frequent first. */
export function countsByCode({ encyclopedia, corpus }: SiteCorpus): readonly CodeCount[] {
  return [...Map.groupBy(corpus.notes, ({ code }) => code)]
    .map(([code, notes]) => ({
      code,
      title: problemCodes[code][1],
      count: notes.length,
      isTold: isTold(encyclopedia, code),
    }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** An article and what could be better in it. */
export interface Lacking {
  readonly id: string;
  readonly notes: readonly Note[];
}

/**
 * Articles that lack something, those that lack most kinds of things first, then by title. Names
 * that no text uses are no lack of an article: they are for the search too.
 */
export function lackingArticles({ articles, corpus }: SiteCorpus): readonly Lacking[] {
  const idOf = new Map([...articles.values()].map(({ id, path }) => [path, id]));
  const notes = corpus.notes.filter(({ code }) => code !== 'name-unmatched');
  const titleOf = (id: string) => articles.get(id)?.frontMatter.title ?? id;
  return [...Map.groupBy(notes, ({ path }) => idOf.get(path))]
    .flatMap(([id, own]) => (id === undefined ? [] : [{ id, notes: own }]))
    .sort(
      (a, b) =>
        new Set(b.notes.map(({ code }) => code)).size -
          new Set(a.notes.map(({ code }) => code)).size ||
        titleOf(a.id).localeCompare(titleOf(b.id), 'en'),
    );
}

import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { NameTable } from '../entities/name-table.ts';
import { slugOfName } from '../entities/slug.ts';
import { uncited } from '../schema/front-matter.ts';
import { nearest } from '../schema/nearest.ts';
import { longestLabel } from '../schema/sourced-values.ts';
import type { Beginning } from './fill-template.ts';
import { findAlike } from './find-alike.ts';
import { judgeId, type KnownIds } from './judge-id.ts';
import type { Templates } from './read-templates.ts';
import { suggestId } from './suggest-id.ts';

/** What has to be known before an article is begun. */
export interface Desk extends KnownIds {
  readonly encyclopedia: Encyclopedia;
  readonly table: NameTable;
  /** Keys that have a file. */
  readonly sources: ReadonlySet<string>;
  readonly templates: Templates;
  /** How many links lead to each page that nobody has written, by its slug. */
  readonly wanted: ReadonlyMap<string, number>;
}

/** An article that somebody means to begin. */
export interface Wish extends Beginning {
  readonly kind: string;
  /** Instead of the one that the title gives. */
  readonly id?: string | undefined;
}

export interface Plan {
  readonly id: string;
  /** From the corpus root, with `/`. */
  readonly path: string;
  /** Why the article cannot be begun so, and what to type instead. */
  readonly refusal?: string | undefined;
  /** What is worth knowing before one writes on; sentences. */
  readonly notes: readonly string[];
}

/**
 * The title in one form: composed, without space around it, single spaces within, and without the
 * marks of direction that come along when a title is copied from a page.
 */
export function cleanTitle(title: string): string {
  return title
    .normalize('NFC')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Where an article would stand, and whether it can. */
export function planArticle(desk: Desk, wish: Wish): Plan {
  const { kind, title, qualifier, sources = [] } = wish;
  const base = suggestId(title);
  const longer = suggestId(`${title} ${qualifier ?? ''}`);
  const id = wish.id ?? (desk.paths.has(base) && qualifier !== undefined ? longer : base);
  const path = `articles/${kind}/${id}.mdx`;
  const refused = (refusal: string): Plan => ({ id, path, refusal, notes: [] });
  if (title === '') return refused('An article needs a title.');
  if (title.length > longestLabel) {
    return refused(
      `The title has ${title.length} characters; at most ${longestLabel} can stand there.`,
    );
  }
  if (id === '') {
    return refused(`No id can be made of "${title}". Give it one in Latin letters: --id <id>`);
  }
  const { same, near } = findAlike(title, desk.table);
  if (same.length > 0 && qualifier === undefined) {
    return refused(
      `"${title}" is a name of ${listed(desk, same)} already.\n` +
        'If it is the same, write there. If it is another, say in a word or two how to tell them apart: --qualifier <words>',
    );
  }
  const judgement = judgeId(id, kind, desk.encyclopedia, desk);
  if (judgement.refusal !== undefined) {
    const { refusal, instead } = judgement;
    return refused(instead === undefined ? refusal : `${refusal}\nTry: --id ${instead}`);
  }
  const unknown = sources.find((key) => key !== uncited && !desk.sources.has(key));
  if (unknown !== undefined) return refused(unknownSource(desk, unknown));
  const likely = new Set([...near, ...(judgement.near === undefined ? [] : [judgement.near])]);
  const waiting = waitingFor(desk, [id, title]);
  return {
    id,
    path,
    notes: [
      ...(likely.size > 0
        ? [`Written almost like it: ${listed(desk, likely)}. Is it another?`]
        : []),
      ...(waiting > 0
        ? [`${waiting === 1 ? '1 link waits' : `${waiting} links wait`} for it.`]
        : []),
    ],
  };
}

/** Links lead to a page by its id or by its name; both can be one. */
function waitingFor({ wanted }: Desk, targets: readonly string[]): number {
  const slugs = new Set(targets.map(slugOfName));
  return [...slugs].reduce((sum, slug) => sum + (wanted.get(slug) ?? 0), 0);
}

function unknownSource({ sources }: Desk, key: string): string {
  const meant = nearest(key, sources);
  const hint = meant ? `Did you mean \`${meant}\`?` : `Begin it: npm run new -- source ${key}`;
  return `There is no source \`${key}\`. ${hint}`;
}

/** ``Ulm (`articles/place/ulm.mdx`)`` */
function listed({ table, paths }: Desk, ids: Iterable<string>): string {
  return [...ids]
    .map((id) => {
      const title = table.entities.get(id)?.frontMatter.title ?? id;
      return `${title} (${paths.get(id) ?? id})`;
    })
    .join(', ');
}

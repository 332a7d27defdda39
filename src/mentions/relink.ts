import type { ArticleBody, EntityLink } from '../articles/article-body.ts';
import { walkTree } from '../articles/walk-tree.ts';
import type { Entity } from '../entities/entity.ts';
import { fold } from '../entities/fold.ts';
import type { NameForm, NameTable } from '../entities/name-table.ts';
import { articleBlocks } from './article-blocks.ts';
import { buildAutomaton, findOccurrences, type Automaton } from './automaton.ts';
import type { Linker } from './linker.ts';
import { resolveTarget } from './resolve-target.ts';

/** What the links of one article rest on besides its own file. */
export interface LinkGrounds {
  /** Explicit links, each once, and where they led; undefined where that cannot be compared. */
  readonly explicit: readonly {
    readonly link: Pick<EntityLink, 'target' | 'syntax'>;
    readonly led: string | undefined;
  }[];
  /** The words in which names are looked for, folded; made when they are first asked for. */
  readonly words: () => string;
}

/** The grounds of a body that was just linked. */
export function linkGrounds(
  linker: Linker,
  entity: Entity | undefined,
  body: ArticleBody,
): LinkGrounds {
  const links = new Map<string, Pick<EntityLink, 'target' | 'syntax'>>();
  walkTree(body.tree, (node) => {
    if (node.type !== 'entityLink' || node.syntax === 'automatic') return;
    const { target, syntax } = node;
    links.set(`${syntax} ${target}`, { target, syntax });
  });
  let words: string | undefined;
  return {
    explicit: [...links.values()].map((link) => ({ link, led: whereTo(linker, entity, link) })),
    words: () =>
      (words ??= articleBlocks(body)
        .map(({ text }) => fold(text, { ignoreCase: true }))
        .join('\n')),
  };
}

/**
 * Tells of articles that were linked with the names of `before` whether they would be linked the
 * same with those of `now`, without linking them again.
 */
export function linkComparison(
  before: Linker,
  now: Linker,
): (entity: Entity | undefined, grounds: LinkGrounds) => boolean {
  const names: Automaton = buildAutomaton(changedForms(before.table, now.table));
  return (entity, { explicit, words }) =>
    explicit.every(({ link, led }) => led !== undefined && whereTo(now, entity, link) === led) &&
    (names.patterns.length === 0 || findOccurrences(names, words()).length === 0);
}

/** Folded forms that came, went, or are borne by others or otherwise than before. */
export function changedForms(before: NameTable, now: NameTable): Set<string> {
  const changed = new Set<string>();
  for (const [folded, form] of now.forms) {
    const old = before.forms.get(folded);
    if (!old || !isSameForm(old, form)) changed.add(folded);
  }
  for (const folded of before.forms.keys()) if (!now.forms.has(folded)) changed.add(folded);
  return changed;
}

function isSameForm(a: NameForm, b: NameForm): boolean {
  return (
    a.main === b.main &&
    a.bearers.length === b.bearers.length &&
    a.bearers.every((one, at) => {
      const other = b.bearers[at];
      if (other?.entity.id !== one.entity.id || other.kind !== one.kind) return false;
      const [name, same] = [one.name, other.name];
      return (
        name === same ||
        (name.text === same.text &&
          name.lang === same.lang &&
          name.use === same.use &&
          name.main === same.main)
      );
    })
  );
}

/** What an explicit link comes to, as a text to compare; undefined where others' places matter. */
function whereTo(
  linker: Linker,
  entity: Entity | undefined,
  link: Pick<EntityLink, 'target' | 'syntax'>,
): string | undefined {
  const resolution = resolveTarget(linker, entity, link);
  switch (resolution.type) {
    case 'entity': {
      const title = linker.table.entities.get(resolution.id)?.frontMatter.title;
      return `${resolution.by} ${resolution.id} ${title ?? ''}`;
    }
    case 'misspelt':
      return `misspelt ${resolution.meant}`;
    case 'wanted':
      return 'wanted';
    case 'ambiguous':
      return undefined;
  }
}

import type { Encyclopedia, Kind } from '../config/encyclopedia.ts';
import { problemAt, type Problem } from '../diagnostics/problem.ts';
import { compareText } from '../diagnostics/sort-problems.ts';
import { positionAt } from '../diagnostics/source-file.ts';
import { hiddenUses, type Name } from '../schema/front-matter.ts';
import type { Entity } from './entity.ts';
import { foldName } from './fold.ts';
import { uniqueSlug } from './slug.ts';

/** One name of one entity. */
export interface Bearer {
  readonly entity: Entity;
  readonly name: Name;
  readonly kind: Kind;
}

/** A folded form and all who bear it. */
export interface NameForm {
  readonly folded: string;
  /** Sorted by id, then in the order of the front matter. An entity may stand here twice. */
  readonly bearers: readonly Bearer[];
  /** Ids, sorted, each once. */
  readonly ids: readonly string[];
  /** The id that declares it its main meaning. */
  readonly main?: string | undefined;
}

/** Who exists, under which names. */
export interface NameTable {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Names that can link, by folded form. */
  readonly forms: ReadonlyMap<string, NameForm>;
  /** Names that are searched only (gloss, unverified, hostile), by folded form. */
  readonly hidden: ReadonlyMap<string, NameForm>;
  /** From a former id to the id of today. */
  readonly redirects: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Entities of a kind the config does not know have no names here; others report them. */
export function buildNameTable(entities: readonly Entity[], encyclopedia: Encyclopedia): NameTable {
  const sorted = entities.toSorted((a, b) => compareText(a.id, b.id));
  const shown = new Map<string, Bearer[]>();
  const hidden = new Map<string, Bearer[]>();
  const redirects = new Map<string, string>();
  for (const entity of sorted) {
    for (const former of entity.frontMatter.redirectFrom) redirects.set(former, entity.id);
    const kind = encyclopedia.kinds[entity.kind];
    if (!kind) continue;
    for (const name of entity.frontMatter.names) {
      const folded = foldName(name.text);
      if (folded === '') continue;
      const table = hiddenUses.has(name.use) ? hidden : shown;
      const bearers = table.get(folded);
      if (bearers) bearers.push({ entity, name, kind });
      else table.set(folded, [{ entity, name, kind }]);
    }
  }
  const problems: Problem[] = [];
  return {
    entities: new Map(sorted.map((entity) => [entity.id, entity])),
    forms: asForms(shown, problems),
    hidden: asForms(hidden, []),
    redirects,
    problems,
  };
}

/** A form that several entities bear, as its own page wants it (`SharedName` of the corpus). */
export interface SharedNamePage {
  /** As written by the first bearer in order of ids. */
  readonly text: string;
  readonly lang: string;
  readonly slug: string;
  readonly main: string | undefined;
  /** Ids, sorted. */
  readonly bearers: readonly string[];
}

/** The pages of shared names, in order of the folded form; each slug is unique. */
export function sharedNames(table: NameTable): SharedNamePage[] {
  const taken = new Set<string>();
  return sharedForms(table).map(({ folded, bearers, ids, main }) => {
    const slug = uniqueSlug(folded, (known) => taken.has(known));
    taken.add(slug);
    const name = bearers[0]?.name;
    return { text: name?.text ?? folded, lang: name?.lang ?? '', slug, main, bearers: ids };
  });
}

/** Forms that several entities bear, in order of the folded form. */
export function sharedForms(table: NameTable): NameForm[] {
  return [...table.forms.values()]
    .filter((form) => form.ids.length > 1)
    .sort((a, b) => compareText(a.folded, b.folded));
}

function asForms(table: Map<string, Bearer[]>, problems: Problem[]): Map<string, NameForm> {
  const forms = new Map<string, NameForm>();
  for (const [folded, bearers] of table) {
    const ids = [...new Set(bearers.map(({ entity }) => entity.id))];
    const claims = bearers.filter(({ name }) => name.main);
    const claimants = new Set(claims.map(({ entity }) => entity.id));
    if (claimants.size > 1) problems.push(mainConflict(claims));
    const main = claimants.size === 1 ? claims[0]?.entity.id : undefined;
    forms.set(folded, { folded, bearers, ids, main });
  }
  return forms;
}

function mainConflict(claims: readonly Bearer[]): Problem {
  const [first, ...others] = claims as [Bearer, ...Bearer[]];
  const last = others.findLast(({ entity }) => entity !== first.entity) ?? first;
  const related = claims
    .filter(({ entity }) => entity !== last.entity)
    .map(({ entity, name }) => ({
      file: entity.file.path,
      ...positionAt(entity.file, name.place.start),
      message: `"${name.text}" is claimed here too`,
    }));
  const files = [...new Set(claims.map(({ entity }) => entity.file.path))].join(' and ');
  const { entity, name } = last;
  return problemAt('name-main-conflict', entity.file, name.place.start, name.place.end, {
    message: `"${name.text}" has \`main: true\` in ${files}: readers could not know which is meant.`,
    hint: 'Leave `main: true` on one of them, the one most readers think of, and take it off the others.',
    related,
  });
}

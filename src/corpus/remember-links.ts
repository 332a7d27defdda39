import type { ArticleBody } from '../articles/article-body.ts';
import { checkReferences, type KnownReferences } from '../articles/check-references.ts';
import { parseBody } from '../articles/parse-body.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { Entity } from '../entities/entity.ts';
import { buildNameTable } from '../entities/name-table.ts';
import { linkArticle, type LinkedArticle } from '../mentions/link-article.ts';
import { createLinker, type Linker } from '../mentions/linker.ts';
import { linkComparison, linkGrounds, type LinkGrounds } from '../mentions/relink.ts';
import type { FrontMatter } from '../schema/front-matter.ts';

/** A body with its links settled, and everything that is wrong with it. */
export interface LinkedBody extends LinkedArticle {
  readonly body: ArticleBody;
}

interface Known {
  readonly file: SourceFile;
  readonly bodyStart: number;
  readonly frontMatter: FrontMatter | undefined;
  readonly body: ArticleBody;
  readonly parsing: readonly Problem[];
  readonly references: readonly Problem[];
  readonly linked: LinkedArticle;
  readonly grounds: LinkGrounds;
}

/** The names of a pass, and what was linked with them, by path. */
export interface LinkMemory {
  readonly linker: Linker;
  readonly entities: readonly Entity[];
  readonly known: KnownReferences;
  readonly bodies: ReadonlyMap<string, Known>;
}

/** What the links of a pass are made with. */
export interface LinkInput {
  readonly encyclopedia: Encyclopedia;
  readonly entities: readonly Entity[];
  readonly knownIds: ReadonlySet<string>;
  readonly known: KnownReferences;
}

/**
 * Parses and links bodies, each anew only where its text has changed, or a name that it contains
 * or a link that it makes has come to mean something else. `before` must come of the same
 * encyclopedia; `memory` fills with what is linked here.
 */
export function rememberLinks(
  input: LinkInput,
  before: LinkMemory | undefined,
): {
  readonly linker: Linker;
  readonly link: (file: SourceFile, bodyStart: number, entity?: Entity) => LinkedBody;
  readonly memory: LinkMemory;
} {
  const { encyclopedia, entities, knownIds, known } = input;
  const isSame = before !== undefined && hasSameNames(before, input);
  const linker = isSame
    ? before.linker
    : createLinker(buildNameTable(entities, encyclopedia), encyclopedia, knownIds);
  const isLinkedSame = !before || isSame ? () => true : linkComparison(before.linker, linker);
  const isKnownSame = before !== undefined && hasSameReferences(before.known, known);
  const bodies = new Map<string, Known>();

  const link = (file: SourceFile, bodyStart: number, entity?: Entity): LinkedBody => {
    const frontMatter = entity?.frontMatter;
    const old = before?.bodies.get(file.path);
    const isOld =
      old?.file === file &&
      old.bodyStart === bodyStart &&
      old.frontMatter === frontMatter &&
      isLinkedSame(entity, old.grounds);
    let now: Known;
    if (isOld) {
      now = isKnownSame ? old : { ...old, references: checkReferences(old.body, known) };
    } else {
      const { body, problems } = parseBody(file, bodyStart);
      const linked = linkArticle(linker, entity, body);
      const references = checkReferences(body, known);
      const grounds = linkGrounds(linker, entity, body);
      now = { file, bodyStart, frontMatter, body, parsing: problems, references, linked, grounds };
    }
    bodies.set(file.path, now);
    const { body, parsing, references, linked } = now;
    return { body, ...linked, problems: [...parsing, ...references, ...linked.problems] };
  };
  return { linker, link, memory: { linker, entities, known, bodies } };
}

/** Whoever has the same front matter at the same place has the same names. */
function hasSameNames(before: LinkMemory, { entities, knownIds }: LinkInput): boolean {
  const { ids } = before.linker;
  const now = new Set([...knownIds, ...entities.map(({ id }) => id)]);
  return (
    before.entities.length === entities.length &&
    entities.every((entity, at) => {
      const old = before.entities[at];
      return (
        old?.id === entity.id &&
        old.frontMatter === entity.frontMatter &&
        old.file.path === entity.file.path
      );
    }) &&
    hasSameMembers(ids, now)
  );
}

function hasSameReferences(a: KnownReferences, b: KnownReferences): boolean {
  return (
    hasSameMembers(a.sources, b.sources) &&
    hasSameMembers(a.images, b.images) &&
    hasSameMembers(a.languages, b.languages) &&
    hasSameMembers(new Set(a.ids.keys()), new Set(b.ids.keys()))
  );
}

function hasSameMembers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}

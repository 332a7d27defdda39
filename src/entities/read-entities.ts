import type { Encyclopedia } from '../config/encyclopedia.ts';
import { problemOfFile, type Problem } from '../diagnostics/problem.ts';
import { compareText } from '../diagnostics/sort-problems.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { frontMatterReader } from '../schema/read-front-matter.ts';
import { checkId } from './check-id.ts';
import type { Entity } from './entity.ts';

export interface EntitiesReading {
  /** Sound ones, sorted by id. */
  readonly entities: readonly Entity[];
  /** What is sound of those with problems: its references can be checked, it has no page. */
  readonly unsound: readonly Entity[];
  /** Every id that has a file, also those whose file has problems, with the kind. */
  readonly knownIds: ReadonlyMap<string, string>;
  /** Files whose front matter is broken but whose body can be checked all the same. */
  readonly bodiesOnly: readonly { readonly file: SourceFile; readonly bodyStart: number }[];
  readonly problems: readonly Problem[];
}

/** Who exists: every article's id, kind and front matter, as `read` reads it. */
export function readEntities(
  files: readonly SourceFile[],
  encyclopedia: Encyclopedia,
  read = frontMatterReader(encyclopedia),
): EntitiesReading {
  const problems: Problem[] = [];
  const entities: Entity[] = [];
  const unsound: Entity[] = [];
  const bodiesOnly: { file: SourceFile; bodyStart: number }[] = [];
  const pathsOfId = new Map<string, string[]>();
  const knownIds = new Map<string, string>();

  for (const file of files) {
    const { kind: kindId, id, problems: idProblems } = checkId(file.path, encyclopedia);
    problems.push(...idProblems);
    const kind = kindId === undefined ? undefined : encyclopedia.kinds[kindId];
    if (!kind || id === undefined) {
      // Its text is checked all the same, as an article of the first kind with the name it has.
      const any = Object.values(encyclopedia.kinds)[0];
      const { bodyStart } = any ? read(file, any) : {};
      if (bodyStart !== undefined) bodiesOnly.push({ file, bodyStart });
      continue;
    }
    pathsOfId.set(id, [...(pathsOfId.get(id) ?? []), file.path]);
    if (!knownIds.has(id)) knownIds.set(id, kind.id);

    const { frontMatter, references, partial, raw, bodyStart, problems: found } = read(file, kind);
    problems.push(...found);
    if (bodyStart === undefined) continue;
    const entity = { id, kind: kind.id, file, raw, bodyStart };
    if (frontMatter) entities.push({ ...entity, frontMatter, references });
    else {
      bodiesOnly.push({ file, bodyStart });
      if (partial) unsound.push({ ...entity, ...partial });
    }
  }
  problems.push(...duplicateIds(pathsOfId));
  const doubled = new Set([...pathsOfId].flatMap(([id, paths]) => (paths.length > 1 ? [id] : [])));
  return {
    entities: entities.filter(({ id }) => !doubled.has(id)).sort((a, b) => compareText(a.id, b.id)),
    unsound,
    knownIds,
    bodiesOnly: [
      ...bodiesOnly,
      ...entities
        .filter(({ id }) => doubled.has(id))
        .map(({ file, bodyStart }) => ({ file, bodyStart })),
    ],
    problems,
  };
}

function duplicateIds(pathsOfId: ReadonlyMap<string, readonly string[]>): Problem[] {
  return [...pathsOfId]
    .filter(([, paths]) => paths.length > 1)
    .flatMap(([id, paths]) =>
      paths.map((path) => {
        const others = paths.filter((other) => other !== path);
        return problemOfFile('id-duplicate', path, {
          message: `The id \`${id}\` is also that of \`${others.join('`, `')}\`.`,
          hint: 'Ids are unique over all kinds; rename one of the files.',
          related: others.map((file) => ({ file, line: 1, column: 1, message: 'has the same id' })),
        });
      }),
    );
}

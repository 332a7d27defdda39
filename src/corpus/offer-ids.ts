import type { Source } from '../citations/source.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { foldName } from '../entities/fold.ts';
import type { NameTable } from '../entities/name-table.ts';

/** Where a name stands in the place of an id, and one alone bears it, the id is offered. */
export function offerIds(
  problems: readonly Problem[],
  { forms }: Pick<NameTable, 'forms'>,
  sources: ReadonlyMap<string, Source>,
): readonly Problem[] {
  return problems.map((problem) => {
    const { wanted } = problem;
    if (!wanted) return problem;
    const meant =
      wanted.what === 'entity'
        ? only(forms.get(foldName(wanted.name))?.ids)
        : (keyInQuotes(wanted.name, sources) ?? only(keysOfTitle(wanted.name, sources)));
    if (meant === undefined) return problem;
    const fix = { start: wanted.start, end: wanted.end, text: meant };
    return { ...problem, hint: `Write \`${meant}\`.`, fix };
  });
}

/** Typographic quotation marks are letters to YAML: an editor that sets them makes another key. */
function keyInQuotes(name: string, sources: ReadonlyMap<string, Source>): string | undefined {
  const bare = name.replace(/^[“”„«‘’‚]|[“”»‘’]$/g, '');
  return sources.has(bare) ? bare : undefined;
}

function keysOfTitle(title: string, sources: ReadonlyMap<string, Source>): string[] {
  const folded = foldName(title);
  return [...sources.values()].flatMap(({ key, title: own }) =>
    foldName(own) === folded ? [key] : [],
  );
}

function only(ids: readonly string[] | undefined): string | undefined {
  return ids?.length === 1 ? ids[0] : undefined;
}

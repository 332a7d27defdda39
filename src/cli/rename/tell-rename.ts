import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { clean } from '../../diagnostics/code-frame.ts';
import { positionAt } from '../../diagnostics/source-file.ts';
import { routes } from '../../entities/routes.ts';
import type { FileChange, RenamePlan } from '../../renaming/plan-rename.ts';
import type { Renaming } from '../../renaming/renaming.ts';

/** A change as a patch; `prefix` stands before paths. */
export function patchOf({ path, newPath, before, after }: FileChange, prefix: string): string {
  const patch = createTwoFilesPatch(prefix + path, prefix + newPath, before, after, '', '', {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch
    .split('\n')
    .map((line) => clean(line).trimEnd())
    .join('\n');
}

/** What a renaming changes, or changed, in lines. */
export function renameReport(
  { changes, unsure }: RenamePlan,
  renaming: Renaming,
  prefix: string,
): string {
  const { from, to, type } = renaming;
  const home = changes.find(({ path, newPath }) => path !== newPath);
  const rewritten = changes.filter(({ references }) => references > 0);
  const total = rewritten.reduce((sum, { references }) => sum + references, 0);
  return [
    home ? `${prefix}${home.path} → ${prefix}${home.newPath}` : `${from} → ${to}`,
    total === 0
      ? 'Nothing else names it.'
      : `${count(total, 'reference')} in ${count(rewritten.length, 'file')}:`,
    ...rewritten.map(({ newPath, references }) => `  ${prefix}${newPath} (${references})`),
    ...(type === 'article'
      ? [`${routes.article(from)} leads to it from now on (redirectFrom).`]
      : []),
    ...(unsure.length > 0 ? ['Written like it, and left for you to judge:'] : []),
    ...unsure.map(({ file, offset }) => {
      const { line, column } = positionAt(file, offset);
      return `  ${prefix}${file.path}:${line}:${column}`;
    }),
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

import type { Table } from 'mdast';
import { problemAt, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { placeOf } from './walk-tree.ts';

const cut = /(?<!\\)\[\[((?:\\.|[^\]\\|\r\n])*)\|[^\]\r\n]*\]\]/g;

/** Links whose bar ends a cell: `[[a|b]]` in a row is two cells, `[[a\|b]]` a link. */
export function findCutLinks(file: SourceFile, table: Table): Problem[] {
  const problems: Problem[] = [];
  for (const row of table.children) {
    const { start, end } = placeOf(row);
    const source = file.text.slice(start, end).split(/[\r\n]/)[0] ?? '';
    for (const found of source.matchAll(cut)) {
      const at = start + found.index;
      const bar = at + 2 + (found[1] ?? '').length;
      problems.push(
        problemAt('wikilink-in-table', file, at, at + found[0].length, {
          message: `The bar of \`${found[0]}\` ends the cell of the table`,
          hint: `Write the line so: ${mended(source)}`,
          fix: { start: bar, end: bar, text: '\\' },
        }),
      );
    }
  }
  return problems;
}

function mended(row: string): string {
  return row.trimEnd().replace(cut, (link, target: string) => {
    const bar = 2 + target.length;
    return `${link.slice(0, bar)}\\${link.slice(bar)}`;
  });
}

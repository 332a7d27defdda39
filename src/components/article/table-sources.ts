import type { ArticleRecord } from '../../corpus/site-corpus.ts';
import type { Succession } from '../../statements/succession.ts';
import type { MemberGroup } from './member-groups.ts';
import { sourcesOfDated } from '../../statements/dated-sources.ts';
import type { OfficeTable } from '../../statements/office-tables.ts';

/** Keys of the sources behind the tables and boxes that follow the text, in order of appearance. */
export function sourcesOfTables(
  { successions }: Pick<ArticleRecord, 'successions'>,
  offices: readonly OfficeTable[],
  members: readonly MemberGroup[],
): readonly string[] {
  return [
    ...offices.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        if (row.type === 'gap') return [];
        return sourcesOfDated(row.type === 'held' ? row.held : row.vacancy);
      }),
    ),
    ...members.flatMap((group) => group.members.flatMap(sourcesOfDated)),
    ...successions.flatMap(sourcesOfBox),
  ];
}

/** Of a holder's own time and of vacancies; those of neighbours stand in their own articles. */
function sourcesOfBox(box: Succession): readonly string[] {
  if (box.type === 'body') return [...box.before, ...box.after].flatMap(sourcesOfDated);
  const vacant = [...(box.before?.vacant ?? []), ...(box.after?.vacant ?? [])];
  return [...box.tenure.holdings, ...vacant].flatMap(sourcesOfDated);
}

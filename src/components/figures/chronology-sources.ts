import { uncited } from '../../schema/front-matter.ts';
import { sourcesOfRow, type ChronologyRow } from '../../statements/chronology-row.ts';

/** Keys of the sources of rows, in order of appearance, that can be listed. */
export function sourcesOfRows(rows: readonly ChronologyRow[]): readonly string[] {
  return [...new Set(rows.flatMap(sourcesOfRow))].filter((key) => key !== uncited);
}

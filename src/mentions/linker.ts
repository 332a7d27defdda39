import type { Encyclopedia } from '../config/encyclopedia.ts';
import { compareText } from '../diagnostics/sort-problems.ts';
import type { NameTable } from '../entities/name-table.ts';
import { createNameFinder, type NameFinder } from './find-names.ts';

/** What every article is linked with; made once for a corpus. */
export interface Linker {
  readonly table: NameTable;
  readonly finder: NameFinder;
  /** Every id that has a file, those whose front matter cannot be read included; sorted. */
  readonly ids: ReadonlySet<string>;
  readonly sentences: Intl.Segmenter;
  /** Ids that were found near a misspelt one, remembered by what was written. */
  readonly nearIds: Map<string, string | undefined>;
}

/**
 * `knownIds` are the ids of files that exist but could not be read: a link to one of them is
 * neither misspelt nor wanted.
 */
export function createLinker(
  table: NameTable,
  encyclopedia: Encyclopedia,
  knownIds: Iterable<string> = [],
): Linker {
  return {
    table,
    finder: createNameFinder(table, encyclopedia),
    ids: new Set([...table.entities.keys(), ...knownIds].sort(compareText)),
    sentences: new Intl.Segmenter(encyclopedia.language, { granularity: 'sentence' }),
    nearIds: new Map(),
  };
}

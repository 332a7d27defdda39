import type { Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { readSource } from './read-source.ts';
import type { Source } from './source.ts';

export interface SourcesReading {
  /** Sound ones, sorted by key. */
  readonly byKey: ReadonlyMap<string, Source>;
  /** Every key that has a file, also those whose file has problems. */
  readonly keys: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Every source of a corpus; the file's name is the key. */
export function readSources(files: readonly SourceFile[]): SourcesReading {
  const byKey = new Map<string, Source>();
  const keys = new Set<string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const { source, problems: found } = readSource(file);
    problems.push(...found);
    keys.add(file.path.replace(/^.*\//, '').replace(/\.yaml$/, ''));
    if (source) byKey.set(source.key, source);
  }
  return { byKey, keys, problems };
}

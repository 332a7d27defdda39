import { readConfig } from '../config/read-config.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { sortProblems } from '../diagnostics/sort-problems.ts';
import { readCorpusFiles } from '../entities/read-corpus-files.ts';
import { buildCorpus } from './build-corpus.ts';
import type { Corpus } from './corpus.ts';

export interface CorpusReading {
  /** There also when articles have problems: what is sound is in it. */
  readonly corpus?: Corpus;
  readonly encyclopedia?: Encyclopedia;
  /** Sorted. */
  readonly problems: readonly Problem[];
}

/** Reads a corpus from the disk and runs the one pass over it. Never throws for bad input. */
export async function readCorpus(root: string): Promise<CorpusReading> {
  const { encyclopedia, problems: configProblems } = await readConfig(root);
  if (!encyclopedia) return { problems: configProblems };
  const files = await readCorpusFiles(root);
  const { corpus, problems } = buildCorpus(encyclopedia, files);
  return { corpus, encyclopedia, problems: sortProblems([...files.problems, ...problems]) };
}

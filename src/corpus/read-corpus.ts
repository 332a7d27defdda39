import { readConfig } from '../config/read-config.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { sortProblems } from '../diagnostics/sort-problems.ts';
import { readCorpusFiles } from '../entities/read-corpus-files.ts';
import { buildCorpus, type Pass } from './build-corpus.ts';

export interface CorpusReading {
  /** There also when articles have problems: what is sound is in it. */
  readonly pass?: Pass;
  readonly encyclopedia?: Encyclopedia;
  /** Sorted. */
  readonly problems: readonly Problem[];
}

/** Reads a corpus from the disk and runs the one pass over it. Never throws for bad input. */
export async function readCorpus(root: string): Promise<CorpusReading> {
  const { encyclopedia, problems: configProblems } = await readConfig(root);
  if (!encyclopedia) return { problems: configProblems };
  const files = await readCorpusFiles(root);
  const pass = buildCorpus(encyclopedia, files);
  return { pass, encyclopedia, problems: sortProblems([...files.problems, ...pass.problems]) };
}

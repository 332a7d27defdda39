import { readConfig } from '../config/read-config.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { sortProblems } from '../diagnostics/sort-problems.ts';
import { readCorpusFiles, type FileMemory } from '../entities/read-corpus-files.ts';
import { buildCorpus, type Pass, type PassMemory } from './build-corpus.ts';

export interface CorpusReading {
  /** There also when articles have problems: what is sound is in it. */
  readonly pass?: Pass;
  readonly encyclopedia?: Encyclopedia;
  /** Sorted. */
  readonly problems: readonly Problem[];
}

/** What was read and found before: with it only what has changed is done again. */
export interface ReadingMemory {
  readonly files: FileMemory;
  readonly pass?: PassMemory | undefined;
}

/** Reads a corpus from the disk and runs the one pass over it. Never throws for bad input. */
export async function readCorpus(root: string, memory?: ReadingMemory): Promise<CorpusReading> {
  const { encyclopedia, problems: configProblems } = await readConfig(root);
  if (!encyclopedia) return { problems: configProblems };
  const files = await readCorpusFiles(root, memory?.files);
  const pass = buildCorpus(encyclopedia, files, memory?.pass);
  return { pass, encyclopedia, problems: sortProblems([...files.problems, ...pass.problems]) };
}

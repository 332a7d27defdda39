import type { Encyclopedia } from '../config/encyclopedia.ts';
import { applyFixes } from '../diagnostics/apply-fixes.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { compareText, sortProblems } from '../diagnostics/sort-problems.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { CorpusFiles } from '../entities/read-corpus-files.ts';
import { buildCorpus, type PassMemory } from './build-corpus.ts';

export interface FixedFile {
  readonly path: string;
  /** Without a byte-order mark, as read; undefined for a file that did not exist. */
  readonly before: string | undefined;
  readonly after: string;
}

export interface FixedCorpus {
  /** Sorted by path. */
  readonly files: readonly FixedFile[];
  /** What is mended, in the order in which it was. */
  readonly mended: readonly Problem[];
}

type Files = Parameters<typeof buildCorpus>[1];

/** One mended mistake may show another behind it; so many lie behind each other at most. */
const mostRounds = 25;

/**
 * Mends what can be mended without guessing, again and again until nothing is left to do. Pure:
 * nothing is written. A file that comes back to a text it had is left alone from then on.
 */
export function fixCorpus(encyclopedia: Encyclopedia, files: CorpusFiles): FixedCorpus {
  const known = new Map<string, SourceFile>(
    [files.articles, files.sources, files.readings].flat().map((file) => [file.path, file]),
  );
  const original = new Map([...known].map(([path, { text }]) => [path, text]));
  const seen = new Map<string, Set<string>>();
  const mended: Problem[] = [];
  let memory: PassMemory | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const pass = buildCorpus(encyclopedia, withTexts(files, known), memory);
    memory = pass.memory;
    let isChanged = false;
    for (const [path, problems] of Map.groupBy(sortProblems(pass.problems), ({ file }) => file)) {
      const file = known.get(path);
      if (!file || !problems.some(({ fix }) => fix)) continue;
      const { text, applied, newFiles } = applyFixes(file.text, problems);
      const had = seen.get(path) ?? new Set([file.text]);
      seen.set(path, had);
      if (applied.length === 0 || had.has(text)) continue;
      had.add(text);
      known.set(path, { path, text });
      for (const added of newFiles) if (!known.has(added.path)) known.set(added.path, added);
      mended.push(...applied);
      isChanged = true;
    }
    if (!isChanged) break;
  }
  const changed = [...known.values()].filter(({ path, text }) => original.get(path) !== text);
  return {
    mended,
    files: changed
      .map(({ path, text }) => ({ path, before: original.get(path), after: text }))
      .sort((a, b) => compareText(a.path, b.path)),
  };
}

function withTexts(files: CorpusFiles, known: ReadonlyMap<string, SourceFile>): Files {
  const inFolder = (folder: string) =>
    [...known.values()]
      .filter(({ path }) => path.startsWith(folder))
      .sort((a, b) => compareText(a.path, b.path));
  return {
    ...files,
    articles: inFolder('articles/'),
    sources: inFolder('sources/'),
    readings: inFolder('readings/'),
  };
}

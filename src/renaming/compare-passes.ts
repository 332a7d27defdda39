import type { Pass } from '../corpus/build-corpus.ts';
import { contradictions } from '../diagnostics/codes.ts';
import { compareProblems } from '../diagnostics/compare-problems.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Renaming } from './renaming.ts';

/** What a renaming breaks: it must break nothing. */
export interface Breakage {
  readonly problems: readonly Problem[];
  /**
   * Contradictions that are told in another article now, because they stand in the later of two by
   * id, while the exception stays where it is.
   */
  readonly shifted: readonly Problem[];
  /** How many links led there, and how many would. */
  readonly links: readonly [before: number, after: number];
}

/** Compares the corpus before and after: the same links, and no error that was not there. */
export function compareRenamed(before: Pass, after: Pass, renaming: Renaming): Breakage {
  const { from, to } = renaming;
  const word = new RegExp(`(?<![a-z0-9-])${from}(?![a-z0-9-])`, 'g');
  const asRenamed = (problems: readonly Problem[]) =>
    problems.map((problem) => ({
      ...problem,
      file: problem.file.replace(word, to),
      message: problem.message.replace(word, to),
    }));
  const { fresh } = compareProblems(asRenamed(before.problems), asRenamed(after.problems));
  const isShifted = ({ code }: Problem) => (contradictions as readonly string[]).includes(code);
  return {
    problems: fresh.filter(
      (problem) =>
        (problem.severity === 'error' && !isShifted(problem)) || problem.code === 'link-wanted',
    ),
    shifted: fresh.filter(isShifted),
    links: [countLinks(before, renaming.type, from), countLinks(after, renaming.type, to)],
  };
}

function countLinks(pass: Pass, type: Renaming['type'], id: string): number {
  const { articles, sources } = pass.outline();
  if (type === 'source')
    return sources.find(({ source }) => source.key === id)?.citedBy.length ?? 0;
  return articles.find((article) => article.id === id)?.linksIn.length ?? 0;
}

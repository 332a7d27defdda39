import type { Problem } from './problem.ts';

/** What has come and what is gone between two readings of a corpus, in the order given. */
export interface ProblemChanges {
  readonly fresh: readonly Problem[];
  readonly mended: readonly Problem[];
}

/** Lines move while one writes: a problem that only stands elsewhere in its file is the same. */
export function compareProblems(
  before: readonly Problem[],
  now: readonly Problem[],
): ProblemChanges {
  return { fresh: without(now, before), mended: without(before, now) };
}

/** Those of `problems` that `others` do not have, or have less often. */
function without(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const problem of others) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1);
  return problems.filter((problem) => {
    const count = left.get(keyOf(problem)) ?? 0;
    left.set(keyOf(problem), count - 1);
    return count <= 0;
  });
}

function keyOf({ file, code, message }: Problem): string {
  return [file, code, message].join('\u0000');
}

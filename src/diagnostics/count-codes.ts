import type { ProblemCode } from './codes.ts';
import type { Problem } from './problem.ts';
import { compareText } from './sort-problems.ts';

/** How often each code occurs, the most frequent first. */
export function countCodes(
  problems: readonly Problem[],
): readonly (readonly [ProblemCode, number])[] {
  const counts = new Map<ProblemCode, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
}

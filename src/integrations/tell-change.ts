import { countLine } from '../diagnostics/report-terminal.ts';
import type { Problem } from '../diagnostics/problem.ts';

export interface Change {
  /** Paths as people know them: `content/articles/river/rhine.mdx`. */
  readonly paths: readonly string[];
  readonly milliseconds: number;
  readonly problems: readonly Problem[];
}

/** One line about a change: what, how long it took, how the corpus stands. */
export function tellChange({ paths, milliseconds, problems }: Change): string {
  const [first = '', ...others] = paths;
  const what = others.length > 0 ? `${first} and ${others.length} more` : first;
  const count = problems.length === 0 ? 'no problems' : countLine(problems);
  return `${what}  ${Math.round(milliseconds)} ms, ${count}`;
}

/** One line about a problem that is gone. */
export function tellMended({ code, file, message }: Problem, prefix: string): string {
  return `mended ${code} ${prefix}${file}: ${message.split('\n')[0] ?? ''}`;
}

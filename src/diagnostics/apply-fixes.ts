import type { Fix, NewFile, Problem } from './problem.ts';
import { sortProblems } from './sort-problems.ts';

/** A text after some edits, and the problems that they were offered for. */
export interface FixedText {
  readonly text: string;
  readonly applied: readonly Problem[];
  readonly newFiles: readonly NewFile[];
}

/**
 * Applies what the problems of one file offer. Of edits that overlap, or write at one place, the
 * first is applied and the others wait for the next run; outside of the edits nothing changes.
 */
export function applyFixes(text: string, problems: readonly Problem[]): FixedText {
  const offered = sortProblems(problems)
    .flatMap((problem) => (problem.fix ? [{ problem, fix: problem.fix }] : []))
    .filter(({ fix }) => isWithin(fix, text))
    .sort((a, b) => a.fix.start - b.fix.start || a.fix.end - b.fix.end);
  const applied: Problem[] = [];
  const newFiles: NewFile[] = [];
  let fixed = '';
  let done = 0;
  let last: Fix | undefined;
  for (const { problem, fix } of offered) {
    if (last && (isSame(last, fix) || fix.start < last.end || fix.start === last.start)) {
      if (isSame(last, fix)) applied.push(problem);
      continue;
    }
    fixed += text.slice(done, fix.start) + fix.text;
    done = fix.end;
    last = fix;
    applied.push(problem);
    if (fix.newFile) newFiles.push(fix.newFile);
  }
  return { text: fixed + text.slice(done), applied, newFiles };
}

function isWithin({ start, end, text: written }: Fix, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length && text.slice(start, end) !== written;
}

function isSame(a: Fix, b: Fix): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

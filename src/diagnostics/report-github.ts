import { clean } from './code-frame.ts';
import type { Problem } from './problem.ts';
import { sortProblems } from './sort-problems.ts';

export interface GithubReportOptions {
  /** Put before every path: annotations want paths from the root of the repository. */
  readonly prefix: string;
  /** Files of the change at hand, with the prefix: their problems come first. */
  readonly changedFiles?: ReadonlySet<string> | undefined;
}

/** GitHub shows ten annotations of a step; the last one says how many more there are. */
const most = 9;

/**
 * Problems as workflow commands, which GitHub shows at their lines: those of changed files first,
 * errors before warnings. No text of an article can end a command or begin another.
 */
export function reportToGithub(
  problems: readonly Problem[],
  { prefix, changedFiles }: GithubReportOptions,
): string {
  const sorted = byConcern(problems, (file) => changedFiles?.has(prefix + file) ?? false);
  const lines = sorted.slice(0, most).map((problem) => annotation(problem, prefix));
  const more = sorted.length - most;
  if (more > 0) {
    lines.push(`::notice title=${more} more::${data(`and ${more} more in the summary`)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** What stands in changed files first, then errors, then the order in which people read. */
export function byConcern(
  problems: readonly Problem[],
  isChanged: (file: string) => boolean,
): readonly Problem[] {
  const rank = ({ file, severity }: Problem) =>
    (isChanged(file) ? 0 : 2) + (severity === 'error' ? 0 : 1);
  return sortProblems(problems).toSorted((a, b) => rank(a) - rank(b));
}

function annotation(problem: Problem, prefix: string): string {
  const { code, severity, file, line, column, length, message, hint, related = [] } = problem;
  const place = {
    file: prefix + file,
    line,
    ...(length > 0 ? { col: column, endColumn: column + length } : {}),
    title: code,
  };
  const properties = Object.entries(place).map(([key, value]) => `${key}=${property(value)}`);
  const text = [
    message,
    ...(hint === undefined ? [] : [`→ ${hint}`]),
    ...related.map((other) => `see ${prefix}${other.file}:${other.line} ${other.message}`),
  ];
  return `::${severity} ${properties.join(',')}::${data(text.join('\n'))}`;
}

function data(text: string): string {
  return text.split('\n').map(clean).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

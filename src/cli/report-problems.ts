import { appendFile } from 'node:fs/promises';
import type { Problem } from '../diagnostics/problem.ts';
import { reportToGithub } from '../diagnostics/report-github.ts';
import { reportToJson } from '../diagnostics/report-json.ts';
import { reportToSummary } from '../diagnostics/report-summary.ts';
import { changedFiles } from './changed-files.ts';
import { corpusPrefix, printProblems } from './print-problems.ts';

export const reporters = ['terminal', 'github', 'json'] as const;

export type Reporter = (typeof reporters)[number];

export interface ReportOptions {
  /** Sound articles; undefined when the corpus cannot be read. */
  readonly articles?: number | undefined;
  /** What the change at hand is compared with, or a file that lists what it touches. */
  readonly base?: string | undefined;
  readonly changedFiles?: string | undefined;
}

/** Tells problems of a corpus in the form that was asked for; in a workflow of GitHub in its own. */
export async function reportProblems(
  reporter: Reporter,
  root: string,
  problems: readonly Problem[],
  { articles, base, changedFiles: list }: ReportOptions,
): Promise<void> {
  const prefix = corpusPrefix(root);
  if (reporter === 'terminal') return printProblems(root, problems);
  if (reporter === 'json') {
    process.stdout.write(reportToJson(problems, { prefix, articles }));
    return;
  }
  const options = { prefix, changedFiles: await changedFiles(base, list) };
  process.stdout.write(reportToGithub(problems, options));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) await appendFile(summary, `${reportToSummary(problems, options)}\n`);
}

/** The reporter of that name, or the one that fits where this runs. */
export function reporterOf(name: string | undefined): Reporter {
  if (name === undefined) return process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal';
  const reporter = reporters.find((each) => each === name);
  if (reporter) return reporter;
  throw new Error(`There is no reporter \`${name}\`. Reporters: ${reporters.join(', ')}.`);
}

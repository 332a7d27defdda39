import { countCodes } from './count-codes.ts';
import { asCode, asText } from './markdown-text.ts';
import type { Problem } from './problem.ts';
import { byConcern, type GithubReportOptions } from './report-github.ts';
import { countLine } from './report-terminal.ts';

/** A summary may have a megabyte; nobody reads that many. */
const most = 300;

/**
 * All problems as Markdown for the summary of a workflow. Whatever an article says stands in it
 * as text: no markup, no link, no mention of anybody.
 */
export function reportToSummary(
  problems: readonly Problem[],
  { prefix, changedFiles }: GithubReportOptions,
): string {
  if (problems.length === 0) return '## Check of the corpus\n\nNo problems.\n';
  const sorted = byConcern(problems, (file) => changedFiles?.has(prefix + file) ?? false);
  const blocks = sorted.slice(0, most).map((problem) => {
    const { code, severity, file, line, column, message, hint } = problem;
    return [
      `- **${severity}** \`${code}\` ${asCode(`${prefix}${file}:${line}:${column}`)}`,
      `  <br>${words(message)}`,
      ...(hint === undefined ? [] : [`  <br>→ ${words(hint)}`]),
    ].join('\n');
  });
  const more = sorted.length - most;
  return [
    '## Check of the corpus',
    countLine(sorted),
    `| code | problems |\n| --- | ---: |\n${countCodes(sorted)
      .map(([code, count]) => `| \`${code}\` | ${count} |`)
      .join('\n')}`,
    blocks.join('\n'),
    ...(more > 0 ? [`And ${more} more: \`npm run check\` tells all of them.`] : []),
    `What a code means: \`npm run explain ${sorted[0]?.code}\``,
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

/** A sentence of ours: what stands between backquotes is code, all else plain text. */
function words(text: string): string {
  const parts = text.split('`');
  return parts
    .map((part, at) => (at % 2 === 1 && at < parts.length - 1 ? asCode(part) : asText(part)))
    .join('');
}

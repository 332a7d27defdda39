import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../diagnostics/problem.ts';
import { reportBlocks, reportToTerminal } from '../diagnostics/report-terminal.ts';

/**
 * Prints problems of a corpus to standard error, with frames and paths from where one is, and how
 * many they are (unless they are some of many).
 */
export async function printProblems(
  root: string,
  problems: readonly Problem[],
  { counted = true }: { readonly counted?: boolean } = {},
): Promise<void> {
  const texts = new Map<string, string>();
  for (const path of new Set(problems.map(({ file }) => file))) {
    try {
      texts.set(path, (await readFile(join(root, path), 'utf8')).replace(/^\ufeff/, ''));
    } catch {
      // A file that cannot be read has a problem that says so, and no frame.
    }
  }
  const folder = relative(process.cwd(), root).split(sep).join('/');
  const report = (counted ? reportToTerminal : reportBlocks)(problems, {
    prefix: folder === '' ? '' : `${folder}/`,
    textOf: (path) => texts.get(path),
    color: process.stderr.isTTY && process.env['NO_COLOR'] === undefined,
  });
  if (report !== '') process.stderr.write(report);
}

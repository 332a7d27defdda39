import { randomUUID } from 'node:crypto';
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
  // A problem of a whole file has no frame: what cannot be read, is too large or no file at all.
  const framed = problems.filter(({ length }) => length > 0).map(({ file }) => file);
  for (const path of new Set(framed)) {
    try {
      texts.set(path, (await readFile(join(root, path), 'utf8')).replace(/^\ufeff/, ''));
    } catch {
      // It has gone in the meantime.
    }
  }
  const report = (counted ? reportToTerminal : reportBlocks)(problems, {
    prefix: corpusPrefix(root),
    textOf: (path) => texts.get(path),
    color: process.stderr.isTTY && process.env['NO_COLOR'] === undefined,
  });
  if (report !== '') process.stderr.write(withoutCommands(report));
}

/** What stands before the path of a file of the corpus, seen from here: `content/`. */
export function corpusPrefix(root: string): string {
  const folder = relative(process.cwd(), root).split(sep).join('/');
  return folder === '' ? '' : `${folder}/`;
}

/** In a workflow each line that is printed can be a command; a line of an article must be none. */
export function withoutCommands(text: string): string {
  if (process.env['GITHUB_ACTIONS'] !== 'true') return text;
  const token = randomUUID();
  return `::stop-commands::${token}\n${text}\n::${token}::\n`;
}

import { clean, codeFrame } from './code-frame.ts';
import { countCodes } from './count-codes.ts';
import type { Problem } from './problem.ts';
import { sortProblems } from './sort-problems.ts';

export interface TerminalReportOptions {
  /** Put before every path, e.g. `content/`. */
  readonly prefix: string;
  /** The text of a file, for its frame; undefined where it cannot be shown. */
  readonly textOf: (path: string) => string | undefined;
  /** ANSI colours. */
  readonly color: boolean;
  /** Warnings stop a build too. */
  readonly strict?: boolean | undefined;
}

/**
 * All problems as text for a terminal, sorted, each with its frame and hint; then how many there
 * are, by code where there is more than one, and what can be done. Empty when there is nothing to
 * say.
 */
export function reportToTerminal(
  problems: readonly Problem[],
  options: TerminalReportOptions,
): string {
  const blocks = reportBlocks(problems, options);
  return blocks === '' ? '' : `${blocks}\n${closing(sortProblems(problems)).join('\n')}\n`;
}

/** So many codes fit a line. */
const mostCodes = 8;

function closing(problems: readonly Problem[]): string[] {
  const codes = countCodes(problems);
  const told = codes.slice(0, mostCodes).map(([code, number]) => `${number} ${code}`);
  const more = codes.slice(mostCodes).reduce((sum, [, number]) => sum + number, 0);
  const first = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  const fixable = problems.filter(({ fix }) => fix).length;
  return [
    countLine(problems),
    ...(codes.length > 1 ? [[...told, ...(more > 0 ? [`${more} others`] : [])].join(', ')] : []),
    `What a code means: npm run explain ${first?.code}`,
    ...(fixable > 0
      ? [`${fixable === problems.length ? 'All' : fixable} can be mended: npm run check -- --fix`]
      : []),
  ];
}

/** {@link reportToTerminal} without the count: for some problems of many. */
export function reportBlocks(problems: readonly Problem[], options: TerminalReportOptions): string {
  const paint = painter(options.color);
  const blocks = sortProblems(problems).map((problem) => {
    const tint = problem.severity === 'error' ? paint.red : paint.yellow;
    const place = `${options.prefix}${clean(problem.file)}:${problem.line}:${problem.column}`;
    const text = options.textOf(problem.file);
    return [
      `${tint(problem.severity)} ${paint.bold(problem.code)} ${place}`,
      `  ${indent(cleanLines(problem.message))}`,
      ...(text === undefined ? [] : [paint.dim(codeFrame(text, problem))]),
      ...(problem.hint === undefined ? [] : [`  → ${indent(cleanLines(problem.hint))}`]),
      ...(problem.related ?? []).map(
        ({ file, line, column, message }) =>
          `  see ${options.prefix}${clean(file)}:${line}:${column} ${cleanLines(message)}`,
      ),
    ]
      .filter((line) => line !== '')
      .join('\n');
  });
  return blocks.map((block) => `${block}\n`).join('\n');
}

/** `2 errors, 1 warning` */
export function countLine(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A message may have several lines (a line to paste); each one is harmless by itself. */
function cleanLines(text: string): string {
  return text.split('\n').map(clean).join('\n');
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n    ');
}

function painter(color: boolean) {
  const paint = (code: number) => (text: string) =>
    color ? `\u001b[${code}m${text}\u001b[0m` : text;
  return { red: paint(31), yellow: paint(33), bold: paint(1), dim: paint(2) };
}

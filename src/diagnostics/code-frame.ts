import type { Problem } from './problem.ts';

const windowWidth = 96;

/**
 * The line a problem stands on, with a caret line below it, for a monospaced terminal.
 * A long line is cut to a window around the place; tabs and control characters become spaces,
 * so that nothing in an article can move a terminal's cursor.
 */
export function codeFrame(text: string, problem: Problem): string {
  const line = text.split('\n', problem.line)[problem.line - 1];
  if (line === undefined || problem.length === 0) return '';
  const ahead = problem.column - 1 - Math.floor(windowWidth / 2);
  const start = Math.max(0, Math.min(ahead, line.length - windowWidth));
  const shown = [...clean(line.slice(start, start + windowWidth))].join('');
  const before = clean(line.slice(start, problem.column - 1));
  const marked = clean(line.slice(problem.column - 1, problem.column - 1 + problem.length));
  const number = String(problem.line);
  const gutter = ' '.repeat(number.length);
  const lead = start > 0 ? '…' : '';
  const room = Math.max(1, windowWidth - displayWidth(before));
  const carets = '^'.repeat(Math.max(1, Math.min(displayWidth(marked), room)));
  return [
    `  ${number} | ${lead}${shown}`.trimEnd(),
    `  ${gutter} | ${' '.repeat(displayWidth(lead) + displayWidth(before))}${carets}`,
  ].join('\n');
}

/** Columns a text takes in a terminal: wide characters two, combining marks none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}|\p{Cf}/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/** Text that cannot steer a terminal: control and direction characters become spaces. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

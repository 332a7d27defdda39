import type { Problem } from './problem.ts';

const windowWidth = 96;

/** The line a problem stands on, in three parts; together they are at most 96 units long. */
export interface Frame {
  /** The line's number, from 1. */
  readonly number: number;
  /** The beginning of the line is left out. */
  readonly isCut: boolean;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * The line a problem stands on. A long line is cut to a window around the place; what cannot be
 * seen is shown. Undefined for a problem of a file as a whole.
 */
export function frameOf(text: string, problem: Problem): Frame | undefined {
  const line = lineOf(text, problem.line);
  if (line === undefined || problem.length === 0) return undefined;
  const from = problem.column - 1;
  const ahead = from - Math.floor(windowWidth / 2);
  const start = Math.max(0, Math.min(ahead, line.length - windowWidth));
  const end = start + windowWidth;
  const to = Math.min(from + problem.length, Math.max(from, end));
  return {
    number: problem.line,
    isCut: start > 0,
    before: clean(line.slice(start, from)),
    marked: clean(line.slice(from, to)),
    after: clean(line.slice(to, end)).trimEnd(),
  };
}

let split: { readonly text: string; readonly lines: readonly string[] } | undefined;

/** Problems come file by file: each is split once, however many it has. */
function lineOf(text: string, number: number): string | undefined {
  if (split?.text !== text) split = { text, lines: text.split('\n') };
  return split.lines[number - 1];
}

/** {@link frameOf} with a caret line below it, for a monospaced terminal. */
export function codeFrame(text: string, problem: Problem): string {
  const frame = frameOf(text, problem);
  if (!frame) return '';
  const { isCut, before, marked, after } = frame;
  const number = String(frame.number);
  const gutter = ' '.repeat(number.length);
  const lead = isCut ? '…' : '';
  const room = Math.max(1, windowWidth - displayWidth(before));
  const carets = '^'.repeat(Math.max(1, Math.min(displayWidth(marked), room)));
  return [
    `  ${number} | ${lead}${before}${marked}${after}`.trimEnd(),
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

/**
 * Text that cannot steer a terminal, nor hide anything from who reads it: control characters have
 * a picture (`␛`), those that turn the direction or have no width their number (`⟨U+202E⟩`). A
 * tab and the end of a line are spaces.
 */
export function clean(text: string): string {
  return text.replace(unseen, (sign) => {
    const code = sign.charCodeAt(0);
    if (code === 0x09 || code === 0x0a || code === 0x0d) return ' ';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

const unseen = /[\p{Cc}\u00ad\u200b\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

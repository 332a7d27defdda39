import type { Root, Text } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { SourceFile } from '../diagnostics/source-file.ts';

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]*));/y;
const escapable = /[!-/:-@[-`{-~]/;
const gap = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y;
const decodedNames = new Map<string, string>();

/** Where value and source stop going side by side: equal steps lie between two of these. */
interface Landmarks {
  readonly value: number[];
  readonly source: number[];
}

const landmarksOf = new WeakMap<Text, Landmarks>();

/**
 * Where in the file the character at `valueOffset` of a text node is written; both are UTF-16
 * offsets, and the length of the value answers where the node ends. A value is not its source:
 * `\[` is one character of value, `&amp;` too, and continuation lines lose their indents and `>`.
 * An escaped character is found at its backslash, a character reference at its `&`.
 */
export function sourceOffset(file: SourceFile, node: Text, valueOffset: number): number {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (end - start === node.value.length) return Math.min(start + valueOffset, end);
  if (valueOffset >= node.value.length) return end;
  const { value, source } = landmarks(file, node, start, end);
  let low = 0;
  let high = value.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((value[middle] ?? 0) <= valueOffset) low = middle;
    else high = middle - 1;
  }
  return Math.min((source[low] ?? start) + valueOffset - (value[low] ?? 0), end);
}

function landmarks(file: SourceFile, node: Text, start: number, end: number): Landmarks {
  const known = landmarksOf.get(node);
  if (known) return known;
  const made: Landmarks = { value: [0], source: [start] };
  for (let source = start, read = 0; read < node.value.length && source < end;) {
    const step = nextStep(file.text, source, node.value, read);
    const uneven = step.source !== step.value || step.value !== 1;
    source += step.source;
    read += step.value;
    if (uneven) {
      made.value.push(read);
      made.source.push(source);
    }
  }
  landmarksOf.set(node, made);
  return made;
}

/** How many units of source stand for how many units of value. */
function nextStep(
  text: string,
  source: number,
  value: string,
  read: number,
): { source: number; value: number } {
  const written = text[source] ?? '';
  if (
    written === '\\' &&
    escapable.test(text[source + 1] ?? '') &&
    value[read] === text[source + 1]
  ) {
    return { source: 2, value: 1 };
  }
  if (written === '&') {
    reference.lastIndex = source;
    const found = reference.exec(text);
    const decoded = found ? decode(found) : undefined;
    if (found && decoded !== undefined && value.startsWith(decoded, read)) {
      return { source: found[0].length, value: decoded.length };
    }
  }
  const breaks = value[read];
  if (breaks === '\n' || breaks === '\r') {
    gap.lastIndex = source;
    const skipped = gap.exec(text)?.[0].length ?? 1;
    return { source: skipped, value: value.startsWith('\r\n', read) ? 2 : 1 };
  }
  return { source: 1, value: 1 };
}

function decode(found: RegExpExecArray): string | undefined {
  const [whole, decimal, hexadecimal] = found;
  if (decimal !== undefined) return ofCodePoint(Number.parseInt(decimal, 10));
  if (hexadecimal !== undefined) return ofCodePoint(Number.parseInt(hexadecimal, 16));
  let decoded = decodedNames.get(whole);
  if (decoded === undefined) {
    const tree = mdxToMdast(whole) as Root;
    const paragraph = tree.children[0];
    const only = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
    decoded = only?.type === 'text' ? only.value : whole;
    decodedNames.set(whole, decoded);
  }
  return decoded === whole ? undefined : decoded;
}

function ofCodePoint(code: number): string {
  const invalid = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return invalid ? '\ufffd' : String.fromCodePoint(code);
}

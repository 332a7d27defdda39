/**
 * The text of one file of the corpus. `path` is relative to the corpus root, with `/`.
 * `text` has no byte-order mark; line endings are as they stand on the disk.
 */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const lineStartsOf = new WeakMap<SourceFile, readonly number[]>();

/** Line and column (both from 1, columns in UTF-16 units) of an offset into a file's text. */
export function positionAt(file: SourceFile, offset: number): { line: number; column: number } {
  const starts = lineStarts(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The offset of a line and column (both from 1); beyond the end it is the text's length. */
export function offsetAt(file: SourceFile, line: number, column: number): number {
  const start = lineStarts(file)[line - 1];
  return start === undefined ? file.text.length : Math.min(start + column - 1, file.text.length);
}

function lineStarts(file: SourceFile): readonly number[] {
  const known = lineStartsOf.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  lineStartsOf.set(file, starts);
  return starts;
}

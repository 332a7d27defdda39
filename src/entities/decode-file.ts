import { problemOfFile, type Problem, type ProblemDetails } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { ProblemCode } from '../diagnostics/codes.ts';

/** A file larger than this is refused unread: parsers are quadratic in the worst case. */
export const largestFile = 512 * 1024;

export interface DecodedFile {
  /** Null where there is a problem. */
  readonly file: SourceFile | null;
  readonly problems: readonly Problem[];
}

/**
 * The text of a file of the corpus, without its byte-order mark; `path` is relative to the corpus
 * root. What is too large, empty or no UTF-8 is a problem.
 */
export function decodeFile(path: string, bytes: Uint8Array): DecodedFile {
  const tooLarge = refuseSize(path, bytes.byteLength);
  if (tooLarge) return tooLarge;
  if (bytes.every(isSpace)) {
    return refused('file-empty', path, { message: 'The file is empty.' });
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { file: { path, text }, problems: [] };
  } catch {
    return refused('file-encoding', path, {
      message: 'The file is not UTF-8.',
      hint: 'Save it again with the encoding UTF-8.',
    });
  }
}

/** Undefined for a file that may be read. */
export function refuseSize(path: string, size: number): DecodedFile | undefined {
  if (size <= largestFile) return undefined;
  return refused('file-too-large', path, {
    message: `The file has ${Math.ceil(size / 1024)} KB; the limit is ${largestFile / 1024} KB.`,
    hint: path.startsWith('maps/')
      ? 'Simplify the shapes: a page shows a few thousand points at most.'
      : 'Split the article: one entity a file.',
  });
}

function refused(code: ProblemCode, path: string, details: ProblemDetails): DecodedFile {
  return { file: null, problems: [problemOfFile(code, path, details)] };
}

/** Tab to carriage return, space, no-break space. */
function isSpace(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x20 || byte === 0xa0;
}

import { severityOf, type ProblemCode, type Severity } from './codes.ts';
import { positionAt, type SourceFile } from './source-file.ts';

/** A second place that a problem speaks of, e.g. the other article with the same name. */
export interface RelatedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * What would solve a problem: one edit of its file, offsets in UTF-16 units into the text. Plain
 * data, offered only where nothing has to be guessed: `check --fix` applies it unasked.
 */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A file that does not exist yet and that the edit speaks of. */
  readonly newFile?: NewFile | undefined;
}

/** A name that stands where an id or a key belongs: whoever knows all names may offer the fix. */
export interface Wanted {
  readonly what: 'entity' | 'source';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** `path` is relative to the corpus root, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * One finding about the corpus: a plain value, never thrown.
 *
 * `file` is relative to the corpus root, with `/` between folders; `line` and `column`
 * count from 1 (columns in UTF-16 units); `length` is how many units the frame underlines, 0 for a file
 * as a whole.
 * `message` says what is wrong and quotes the value, `hint` what to type instead.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
  readonly fix?: Fix | undefined;
  readonly wanted?: Wanted | undefined;
}

export type ProblemDetails = Pick<Problem, 'message' | 'hint' | 'related' | 'fix' | 'wanted'>;

/**
 * A problem at `start` (and up to `end`) of a file; offsets are UTF-16 units into `file.text`.
 * The underlined length never leaves the line.
 */
export function problemAt(
  code: ProblemCode,
  file: SourceFile,
  start: number,
  end: number,
  details: ProblemDetails,
): Problem {
  const { line, column } = positionAt(file, start);
  const lineEnd = file.text.indexOf('\n', start);
  const last = lineEnd === -1 ? file.text.length : lineEnd;
  const length = Math.max(1, Math.min(end, last) - start);
  return {
    code,
    severity: severityOf(code),
    file: file.path,
    line,
    column,
    length,
    ...asSentence(details),
  };
}

/** A problem of a file as a whole, or of a file that cannot be read: `length` is 0, no frame. */
export function problemOfFile(code: ProblemCode, path: string, details: ProblemDetails): Problem {
  const start = { line: 1, column: 1, length: 0 };
  return { code, severity: severityOf(code), file: path, ...start, ...asSentence(details) };
}

/** A message is a sentence; its full stop is set here, so that none is forgotten. */
function asSentence(details: ProblemDetails): ProblemDetails {
  const { hint } = details;
  const message = shortQuotes(details.message);
  const sentence = /[.!?:…]$/.test(message) ? message : `${message}.`;
  return { ...details, message: sentence, ...(hint !== undefined && { hint: shortQuotes(hint) }) };
}

/** More of a value nobody reads, and a value may be as long as a file. */
const longestQuote = 400;

function shortQuotes(text: string): string {
  if (text.length <= longestQuote) return text;
  const short = text
    .split('`')
    .map((part) => (part.length > longestQuote ? `${part.slice(0, longestQuote - 1)}…` : part))
    .join('`');
  return short.length > 10 * longestQuote ? `${short.slice(0, 10 * longestQuote)}…` : short;
}

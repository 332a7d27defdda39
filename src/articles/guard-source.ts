import { problemAt, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { crowdedBrace, mostTagsInBraces } from './guard-braces.ts';

export const longestLine = 20_000;
export const deepestNesting = 200;
export const mostCells = 20_000;
/** `&amp;`: the parser's memory grows with the square of their number. */
export const mostReferences = 4_000;

const container = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/**
 * What would keep the parser busy for seconds or overflow a stack, found by reading the text
 * once: the parser is quadratic in the length of a line and in unclosed tags and braces, and worse in tags in braces.
 * With any of these problems the body must not be parsed.
 */
export function guardSource(file: SourceFile, bodyStart: number): Problem[] {
  const { text } = file;
  let columns = 0;
  let rows = 0;
  for (let start = bodyStart; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end - start > longestLine) {
      return [
        problemAt('line-too-long', file, start, end, {
          message: `This line has ${end - start} characters; at most ${longestLine} can be read`,
          hint: 'Break the line into several: a line break within a paragraph is a space.',
        }),
      ];
    }
    if (markersAt(text, start, end) > deepestNesting) return [tooDeep(file, start, end)];
    const ruled = ruledColumns(text, start, end);
    rows = ruled > 0 ? 1 : rows + 1;
    columns = ruled > 0 ? ruled : isBlank(text, start, end) ? 0 : columns;
    if (columns * rows > mostCells) return [tooManyCells(file, start, end)];
    start = end + 1;
  }
  const brace = crowdedBrace(text, bodyStart);
  if (brace !== undefined) return [crowded(file, brace)];
  const tag = nestedTag(text, bodyStart);
  if (tag !== undefined) return [tooDeep(file, tag, tag + 1)];
  return tooManyReferences(file, bodyStart);
}

function crowded(file: SourceFile, at: number): Problem {
  return problemAt('nesting-too-deep', file, at, at + 1, {
    message: `A \`{\` begins code, and more than ${mostTagsInBraces} \`<\` stand behind it`,
    hint: 'An article has no code. For the character itself write `\\{`, and `\\<` for the others.',
  });
}

export function tooDeep(file: SourceFile, start: number, end: number): Problem {
  return problemAt('nesting-too-deep', file, start, end, {
    message: `More than ${deepestNesting} elements stand inside one another here`,
    hint: 'Close what is open, and give each list, quotation or component a place of its own.',
  });
}

/** A row of a table has as many cells as the line below its head, written or not. */
function ruledColumns(text: string, start: number, end: number): number {
  let columns = 1;
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === '|') columns++;
    else if (!' \t\r:->+*'.includes(sign)) return 0;
  }
  return columns > 2 ? columns : 0;
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

function tooManyCells(file: SourceFile, start: number, end: number): Problem {
  return problemAt('markdown-invalid', file, start, end, {
    message: `A table has more than ${mostCells} cells up to here`,
    hint: 'Make several tables of it, with an empty line between them.',
  });
}

/** Quotation and list markers at the start of a line; two columns of indent count as one. */
function markersAt(text: string, start: number, end: number): number {
  let count = 0;
  let at = start;
  for (container.lastIndex = at; container.test(text) && container.lastIndex <= end; count++) {
    at = container.lastIndex;
  }
  let indent = start;
  while (indent < end && (text[indent] === ' ' || text[indent] === '\t')) indent++;
  return Math.max(count, (indent - start) / 2);
}

function tooManyReferences(file: SourceFile, from: number): Problem[] {
  const reference = /&#?\w{1,31};/g;
  reference.lastIndex = from;
  let count = 0;
  for (let found = reference.exec(file.text); found; found = reference.exec(file.text)) {
    if (++count <= mostReferences) continue;
    return [
      problemAt('markdown-invalid', file, found.index, found.index + found[0].length, {
        message: `There are more than ${mostReferences} references like \`${found[0]}\` up to here`,
        hint: 'Write the characters themselves.',
      }),
    ];
  }
  return [];
}

/** The offset of the first tag or brace that stands too deep. */
function nestedTag(text: string, from: number): number | undefined {
  const token = /\\[<{}]|<\/|\/>|<(?=[A-Za-z_$>])|[{}]/g;
  token.lastIndex = from;
  let tags = 0;
  let braces = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '<') tags++;
    else if (found[0] === '</' || found[0] === '/>') tags = Math.max(0, tags - 1);
    else if (found[0] === '{') braces++;
    else if (found[0] === '}') braces = Math.max(0, braces - 1);
    if (tags > deepestNesting || braces > deepestNesting) return found.index;
  }
  return undefined;
}

import { problemAt, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';

export const longestYamlLine = 20_000;
export const deepestYaml = 50;
/** Lines and commas: looking for equal keys is quadratic. */
export const mostYamlEntries = 20_000;

/**
 * What would keep the parsers of YAML busy or overflow their stack, found by reading the text
 * once: with it nothing of the stretch must be parsed. Brackets in quotation marks count too,
 * since nobody writes fifty.
 */
export function guardYaml(file: SourceFile, from: number, to: number): Problem | undefined {
  const { text } = file;
  let open = 0;
  let entries = 0;
  for (let start = from; start < to;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 || found > to ? to : found;
    if (end - start > longestYamlLine) {
      return problemAt('line-too-long', file, start, end, {
        message: `This line has ${end - start} characters; at most ${longestYamlLine} can be read`,
        hint: 'A long text goes on below its key: `key: >-`, then lines that are indented.',
      });
    }
    let at = start;
    let deep = 0;
    for (; at < end && ' \t-?'.includes(text.charAt(at)); at++) {
      deep += text[at] === ' ' || text[at] === '\t' ? 0.5 : 1;
    }
    if (deep > deepestYaml) return tooDeep(file, start, end);
    for (; at < end; at++) {
      const sign = text[at];
      if (sign === '[' || sign === '{') open++;
      else if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
      else if (sign === ',') entries++;
      if (open > deepestYaml) return tooDeep(file, at, at + 1);
    }
    if (++entries > mostYamlEntries) {
      return problemAt('file-too-large', file, start, end, {
        message: `There are more than ${mostYamlEntries} lines and commas up to here`,
        hint: 'Facts of several entities belong into several files.',
      });
    }
    start = end + 1;
  }
  return undefined;
}

function tooDeep(file: SourceFile, start: number, end: number): Problem {
  return problemAt('nesting-too-deep', file, start, end, {
    message: `More than ${deepestYaml} lists and groups stand inside one another here`,
    hint: 'Close each list with `]` and each group with `}`, and indent by two spaces.',
  });
}

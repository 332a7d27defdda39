import { problemsFormat, type ProblemsData } from './problems-schema.ts';
import { countCodes } from './count-codes.ts';
import type { Problem } from './problem.ts';
import { sortProblems } from './sort-problems.ts';

export interface JsonReportOptions {
  /** Put before every path, e.g. `content/`. */
  readonly prefix: string;
  /** How many sound articles there are; undefined when the corpus cannot be read at all. */
  readonly articles?: number | undefined;
}

/** All problems as data, sorted, in the form that `problems-schema.ts` promises. */
export function reportToJson(
  problems: readonly Problem[],
  { prefix, articles }: JsonReportOptions,
): string {
  const sorted = sortProblems(problems);
  const errors = sorted.filter(({ severity }) => severity === 'error').length;
  const report: ProblemsData = {
    format: problemsFormat,
    articles: articles ?? null,
    errors,
    warnings: sorted.length - errors,
    codes: Object.fromEntries(countCodes(sorted)),
    problems: sorted.map(
      ({ code, severity, file, line, column, length, message, hint, related, fix }) => ({
        code,
        severity,
        file: prefix + file,
        line,
        column,
        length,
        message,
        ...(hint !== undefined && { hint }),
        ...(related && {
          related: related.map((place) => ({ ...place, file: prefix + place.file })),
        }),
        ...(fix && { fix: prefixed(fix, prefix) }),
      }),
    ),
  };
  return `${escaped(JSON.stringify(report, null, 2))}\n`;
}

function prefixed({ newFile, ...edit }: NonNullable<Problem['fix']>, prefix: string) {
  return newFile ? { ...edit, newFile: { ...newFile, path: prefix + newFile.path } } : edit;
}

/** What JSON lets stand and a terminal obeys, by its number: the data is the same. */
function escaped(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

import { z } from 'zod';
import { problemCodes, type ProblemCode } from './codes.ts';

/*
 * What `check --reporter json` prints, as it is promised to other tools. A change that takes
 * something away or gives it another meaning raises `format`; a new code does not.
 */

export const problemsFormat = 1;

const place = {
  /** Its path from where the command ran, with `/`. */
  file: z.string().min(1),
  /** From 1; columns in UTF-16 units. */
  line: z.int().min(1),
  column: z.int().min(1),
};

export const problemsData = z.strictObject({
  format: z.literal(problemsFormat),
  /** How many sound articles there are; null when the corpus cannot be read at all. */
  articles: z.int().min(0).nullable(),
  errors: z.int().min(0),
  warnings: z.int().min(0),
  /** How many problems of each code. */
  codes: z.record(z.string(), z.int().min(1)),
  /** Sorted by file, line and column. */
  problems: z.array(
    z.strictObject({
      /** Its meaning: `npm run explain CODE`. */
      code: z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]),
      severity: z.enum(['error', 'warning']),
      ...place,
      /** UTF-16 units from the column on; 0 for a file as a whole. */
      length: z.int().min(0),
      /** What is wrong, the value quoted. */
      message: z.string().min(1),
      /** What would be right. */
      hint: z.string().optional(),
      /** Other places it speaks of. */
      related: z.array(z.strictObject({ ...place, message: z.string() })).optional(),
      /** The edit that `check --fix` makes: offsets in UTF-16 units, without a byte-order mark. */
      fix: z
        .strictObject({
          start: z.int().min(0),
          end: z.int().min(0),
          text: z.string(),
          newFile: z.strictObject({ path: z.string(), text: z.string() }).optional(),
        })
        .optional(),
    }),
  ),
});

export type ProblemsData = z.infer<typeof problemsData>;

import { z } from 'zod';
import { idText, label, words } from '../schema/sourced-values.ts';
import { strict } from '../schema/strict-object.ts';

/** What a step says of its article. */
const step = strict({ article: idText, line: words });

const steps = z.array(step).superRefine((list, context) => {
  if (list.length > 0) return;
  context.addIssue({
    code: 'custom',
    message: 'A reading without steps leads nowhere.',
    params: { hint: 'Add one a line: `- { article: <id>, line: … }`.' },
  });
});

/** What a file under `readings/` may say. */
export const readingSchema = strict({
  title: label,
  summary: words,
  /** Paragraphs, with an empty line between them. */
  introduction: words.optional(),
  /** Its place among the readings; those without one come last, by id. */
  order: z.number().int().optional(),
  steps,
});

import { z } from 'zod';
import { cslTypes } from '../../citations/csl-types.ts';
import { consultedForms, sourceSchema } from '../../citations/source-schema.ts';
import { readingSchema } from '../../readings/reading-schema.ts';
import type { JsonSchema } from './article-json-schema.ts';

const plainText: JsonSchema = { type: ['string', 'number'] };

/** A file under `sources/`, for editors. */
export function sourceJsonSchema(standpoints: readonly string[]): JsonSchema {
  const plain = asJson(sourceSchema);
  const parts = { family: plainText, given: plainText, literal: plainText };
  const names = {
    type: 'array',
    items: { type: 'object', properties: parts, additionalProperties: false },
  };
  const properties = Object.fromEntries(
    Object.keys(plain.properties ?? {}).map((key) => [key, plainText]),
  );
  return {
    ...plain,
    properties: {
      ...properties,
      type: { enum: [...cslTypes], description: 'What it is, in the words of CSL' },
      author: names,
      editor: names,
      translator: names,
      standpoint: { ...plainText, description: 'Who speaks', examples: [...standpoints] },
      consulted: { enum: [...consultedForms], description: 'How much of it was read' },
    },
  };
}

/** A file under `readings/`, for editors. */
export function readingJsonSchema(ids: Iterable<string>): JsonSchema {
  const plain = asJson(readingSchema);
  const step = {
    type: 'object',
    properties: { article: { anyOf: [{ enum: [...ids] }, { type: 'string' }] }, line: plainText },
    required: ['article', 'line'],
    additionalProperties: false,
  };
  const steps = { type: 'array', items: step, minItems: 1 };
  return {
    ...plain,
    properties: {
      ...plain.properties,
      title: plainText,
      summary: plainText,
      introduction: plainText,
      steps,
    },
  };
}

function asJson(schema: z.ZodType): JsonSchema {
  const options = { io: 'input', unrepresentable: 'any', target: 'draft-7' } as const;
  return z.toJSONSchema(schema, options) as JsonSchema;
}

import { z } from 'zod';
import type { Encyclopedia, Kind } from '../config/encyclopedia.ts';
import type { FieldType } from '../config/encyclopedia-config.ts';
import type { DateValue } from '../dates/date-value.ts';
import { contradictions } from '../diagnostics/codes.ts';
import { nameUses, type Recorded } from './front-matter.ts';
import {
  idText,
  isRecord,
  label,
  lifeDate,
  number,
  oneOrMany,
  recorded,
  recordedDate,
  sourceKey,
  sourceKeys,
  webAddress,
  words,
} from './sourced-values.ts';
import { strict } from './strict-object.ts';

/** The schema of each kind's front matter, by kind; unknown keys are issues. */
export function articleSchemas(
  encyclopedia: Encyclopedia,
): Readonly<Record<string, z.ZodType<ParsedFrontMatter>>> {
  return Object.fromEntries(
    Object.values(encyclopedia.kinds).map((kind) => [kind.id, articleSchema(encyclopedia, kind)]),
  );
}

/** What comes out of a kind's schema: values in one form, places not yet known. */
export type ParsedFrontMatter = z.infer<ReturnType<typeof commonShape>> & Record<string, unknown>;

function articleSchema(encyclopedia: Encyclopedia, kind: Kind): z.ZodType<ParsedFrontMatter> {
  const { begin, end } = kind.life;
  const schema = strict({
    ...commonShape(encyclopedia).shape,
    ...facetClaims(encyclopedia),
    ...(begin ? { [begin.field]: lifeDate.optional() } : {}),
    ...(end ? { [end.field]: lifeDate.optional() } : {}),
    ...Object.fromEntries(
      Object.entries(kind.fields).map(([key, field]) => [key, fieldSchema(field).optional()]),
    ),
  }).refine((article) => article.status !== 'reviewed' || article.reviewer !== undefined, {
    path: ['status'],
    message: 'An article is `reviewed` only with a named `reviewer`.',
    params: { problem: 'field-missing', hint: 'Add `reviewer: <name>`, or set `status: draft`.' },
  });
  return schema;
}

function commonShape(encyclopedia: Encyclopedia) {
  const declared = encyclopedia.languages.map(({ tag }) => tag);
  const languages = [...new Set([...declared, encyclopedia.language])];
  const relations = encyclopedia.relations.map(({ id }) => id);
  const facets = facetShape(encyclopedia);
  const dated = {
    from: recordedDate.optional(),
    until: recordedDate.optional(),
    on: recordedDate.optional(),
    source: sourceKeys.optional(),
    according_to: words.optional(),
    note: words.optional(),
  };
  const group = strict({
    group: idText,
    label: label.optional(),
    count: z.int().min(0),
    members: z.array(idText).default([]),
  });
  return z.strictObject({
    title: label,
    qualifier: label.optional(),
    summary: words,
    status: z.enum(['entry', 'stub', 'draft', 'reviewed']).default('draft'),
    reviewer: label.optional(),
    names: z
      .array(
        strict({
          text: label,
          lang: z.enum(languages as [string, ...string[]]),
          use: z.enum(nameUses),
          scheme: label.optional(),
          main: z.boolean().default(false),
          source: sourceKeys.optional(),
        }),
      )
      .default([]),
    sources: z.array(sourceKey).default([]),
    furtherReading: z.array(sourceKey).default([]),
    sameAs: z.array(webAddress).default([]),
    redirectFrom: z.array(idText).default([]),
    means: z.preprocess(refuseHidden, z.record(label, idText).default({})),
    image: strict({
      src: words,
      alt: words,
      caption: words.optional(),
      credit: words.optional(),
      licence: words.optional(),
    }).optional(),
    posts: z
      .array(
        strict({
          id: idText,
          label: label,
          plural: label.optional(),
          seats: z.int().min(1).optional(),
          office: idText.optional(),
          vacant: z.array(strict(dated)).optional(),
        }),
      )
      .default([]),
    holds: z
      .array(
        strict({
          post: z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/),
          acting: z.boolean().default(false),
          ...facets,
          ...dated,
        }),
      )
      .default([]),
    relations: z
      .array(
        strict({
          type: z.enum(relations as [string, ...string[]]),
          to: idText,
          ...facets,
          ...dated,
        }),
      )
      .default([]),
    seats: recorded('value', z.array(group).min(1)).optional(),
    seatsTotal: recorded('value', z.int().min(0)).optional(),
    seatsOf: idText.optional(),
    control: z.array(strict({ by: words, ...dated })).default([]),
    except: z
      .array(strict({ problem: z.enum(contradictions), because: words, with: idText.optional() }))
      .default([]),
    coordinates: strict({
      lat: number.pipe(z.number().min(-90).max(90)),
      lon: number.pipe(z.number().min(-180).max(180)),
      source: sourceKeys.optional(),
    }).optional(),
    shape: strict({ map: idText, feature: words }).optional(),
  });
}

/** A record passes over this one key without a word. */
function refuseHidden(value: unknown, context: z.RefinementCtx): unknown {
  if (isRecord(value) && Object.hasOwn(value, '__proto__')) {
    context.addIssue({ code: 'invalid_key', origin: 'record', issues: [], path: ['__proto__'] });
  }
  return value;
}

function facetShape(encyclopedia: Encyclopedia): Record<string, z.ZodOptional<z.ZodEnum>> {
  return Object.fromEntries(
    Object.entries(encyclopedia.facets).map(([id, { values }]) => [
      id,
      z.enum(values.map((value) => value.id) as [string, ...string[]]).optional(),
    ]),
  );
}

/** A facet of an article is a sourced value as others are; of a statement, its source covers it. */
function facetClaims(encyclopedia: Encyclopedia) {
  return Object.fromEntries(
    Object.entries(encyclopedia.facets).map(([id, { values }]) => [
      id,
      recorded('value', z.enum(values.map((value) => value.id))).optional(),
    ]),
  );
}

function fieldSchema(field: FieldType) {
  const item: z.ZodType<Recorded<string | number | DateValue>> =
    field.type === 'date' ? recordedDate : recorded('value', scalarSchema(field));
  return field.many ? oneOrMany(item) : item;
}

function scalarSchema(field: FieldType): z.ZodType<string | number> {
  switch (field.type) {
    case 'number':
      return number;
    case 'entity':
      return idText;
    case 'url':
      return webAddress;
    default:
      return field.schema ?? words;
  }
}

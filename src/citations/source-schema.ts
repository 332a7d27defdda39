import { z } from 'zod';
import { parseDate } from '../dates/parse-date.ts';
import { nearest, onlyNear } from '../schema/nearest.ts';
import { label, longLabel, words } from '../schema/sourced-values.ts';
import { strict } from '../schema/strict-object.ts';
import { cslTypes } from './csl-types.ts';
import type { Consulted, CslName } from './source.ts';

/** How much of a source was read. */
export const consultedForms = [
  'whole',
  'excerpt',
  'abstract',
  'front-matter',
  'none',
] as const satisfies Consulted[];

const nameParts = strict({
  literal: label.optional(),
  family: label.optional(),
  given: label.optional(),
}).transform((value, context): CslName => {
  const { literal, family, given } = value;
  if (literal !== undefined && family === undefined && given === undefined) return { literal };
  if (family !== undefined && literal === undefined) return { family, given };
  context.addIssue({
    code: 'custom',
    message: 'A name is either a `literal` or a `family` with or without a `given`.',
    params: {
      hint: 'Write `{ family: Austen, given: Jane }`, or `{ literal: The Royal Society }`.',
    },
  });
  return z.NEVER;
});

/** `{ literal }`, or `{ family, given }`; a bare text is told which of the two to write. */
const name = z
  .unknown()
  .transform((value, context): unknown => {
    if (typeof value !== 'string') return value;
    const [, given, family] = /^(.+)\s+(\S+)$/u.exec(value.trim()) ?? [];
    const person =
      family === undefined ? `{ family: ${value} }` : `{ family: ${family}, given: ${given} }`;
    context.addIssue({
      code: 'custom',
      message: `\`${value}\` does not say which part is the family name.`,
      params: { hint: `Write \`${person}\`, or \`{ literal: ${value} }\` for a body.` },
    });
    return z.NEVER;
  })
  .pipe(nameParts);

const names = z.array(name).default([]);

/** What a new file begins with, `…`, says nothing yet. */
function written(text: typeof label, what: string) {
  return text.superRefine((said, context) => {
    if (said !== '…') return;
    context.addIssue({
      code: 'custom',
      message: 'Here something is still to be written.',
      params: { hint: `Write ${what}.` },
    });
  });
}

const date = words.superRefine((text, context) => {
  const parsed = parseDate(text);
  if (parsed.ok) return;
  const { message, hint, meant } = parsed;
  context.addIssue({ code: 'custom', message, params: { problem: 'date-invalid', hint, meant } });
});

const url = words.superRefine((text, context) => {
  const parsed = URL.parse(text);
  if (parsed && /^https?:$/.test(parsed.protocol) && parsed.hostname.includes('.')) return;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1];
  const isUnsafe = scheme !== undefined && !/^https?$/i.test(scheme);
  context.addIssue({
    code: 'custom',
    message: isUnsafe
      ? `An address cannot begin with \`${scheme}:\`.`
      : `\`${text}\` is not an address.`,
    params: {
      problem: isUnsafe ? 'url-unsafe' : 'field-invalid',
      hint: 'Write the whole address, beginning with `https://`, or leave it out.',
    },
  });
});

const doi = words.superRefine((text, context) => {
  if (/^10\.\d{4,9}\/\S+$/.test(text)) return;
  const bare = /10\.\d{4,9}\/\S+$/.exec(text)?.[0];
  const hint = bare ? `Write \`DOI: ${bare}\`.` : 'A DOI begins with `10.`, e.g. `10.1000/182`.';
  context.addIssue({ code: 'custom', message: `\`${text}\` is not a DOI.`, params: { hint } });
});

const language = words.superRefine((text, context) => {
  try {
    Intl.getCanonicalLocales(text);
  } catch {
    const hint = 'Write a BCP 47 tag, e.g. `en`, `zh-Hant`.';
    context.addIssue({
      code: 'custom',
      message: `\`${text}\` is not a language tag.`,
      params: { hint },
    });
  }
});

function oneOf<Value extends string>(field: string, values: readonly Value[]) {
  return words.transform((text, context): Value => {
    const value = values.find((candidate) => candidate === text);
    if (value !== undefined) return value;
    const meant = nearest(text, values);
    const hint = meant ? `Did you mean \`${meant}\`?` : `One of: ${values.join(', ')}.`;
    context.addIssue({
      code: 'custom',
      message: `\`${text}\` is no value of \`${field}\`.`,
      params: { hint, meant: onlyNear(text, values) },
    });
    return z.NEVER;
  });
}

/** What a file under `sources/` may say: CSL variables by their CSL names, and our own three. */
export const sourceSchema = strict({
  type: oneOf('type', cslTypes),
  title: written(longLabel, 'the title as the source has it'),
  author: names,
  editor: names,
  translator: names,
  'container-title': label.optional(),
  publisher: label.optional(),
  'publisher-place': label.optional(),
  volume: label.optional(),
  issue: label.optional(),
  page: label.optional(),
  number: label.optional(),
  issued: date.optional(),
  accessed: date.optional(),
  language: language.optional(),
  DOI: doi.optional(),
  URL: url.optional(),
  genre: label.optional(),
  standpoint: written(label, 'who speaks there, e.g. `US historian`'),
  consulted: oneOf('consulted', consultedForms),
  note: words.optional(),
});

import { z } from 'zod';
import type { DateValue } from '../dates/date-value.ts';
import { parseDate } from '../dates/parse-date.ts';
import { keyOfWritten } from './source-address.ts';
import { strict } from './strict-object.ts';
import type { Claim, Recorded } from './front-matter.ts';
import { findUnseen } from './unseen-characters.ts';

/** Longer texts belong into a body. */
const longestText = 20_000;

/** What is said again wherever the thing is named: more would multiply. */
export const longestLabel = 300;

/** Words of an author, not empty; `1946` is words too, though YAML reads a number. */
export const words = wordsUpTo(longestText);

/** The same for a title, a name, a label. */
export const label = wordsUpTo(longestLabel);

/** The same for the title of a source, which may be the whole title page, or an address. */
export const longLabel = wordsUpTo(2_000);

/** An address on the web; it is shown and led to as it stands. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .superRefine(refuseUnseen);

function wordsUpTo(longest: number) {
  return z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().trim().min(1).max(longest).superRefine(refuseUnseen),
  );
}

function refuseUnseen(text: string, context: z.RefinementCtx): void {
  const found = findUnseen(text);
  if (!found) return;
  const { message, hint } = found;
  context.addIssue({ code: 'custom', message: `${message}.`, params: { hint } });
}

/** A number; `43.80` is one too, though it is kept as it was written. */
export const number = z.preprocess(
  (value) =>
    typeof value === 'string' && /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : value,
  z.number(),
);

/** An id or a key. `constructor` is one that every object of a script has already. */
export const idPattern = /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/;

export const idText = z.string().regex(idPattern);

/** The key of a source; an address stands for the key that is made of it. */
export const sourceKey = z.preprocess(
  (value) => (typeof value === 'string' ? keyOfWritten(value) : value),
  idText,
);

/** One key of a source, or a list of them; always a list afterwards. */
export const sourceKeys = z.preprocess(
  (value) => (Array.isArray(value) ? (value as unknown) : [value]),
  z.array(sourceKey).min(1),
);

/** A date in EDTF; a bare year may be a YAML number, `[a,b]` without quotes a YAML list. */
export const dateText = z.unknown().transform((given, context): DateValue => {
  const isChoice =
    Array.isArray(given) && given.every((item) => ['string', 'number'].includes(typeof item));
  const value = isChoice ? `[${given.join(',')}]` : given;
  if (typeof value !== 'string' && typeof value !== 'number') {
    context.addIssue({ code: 'invalid_type', expected: 'date', input: value });
    return z.NEVER;
  }
  const parsed = parseDate(String(value));
  if (parsed.ok) return parsed.value;
  context.addIssue({
    code: 'custom',
    input: value,
    message: parsed.message,
    params: { problem: 'date-invalid', hint: parsed.hint, meant: parsed.meant },
  });
  return z.NEVER;
});

/**
 * The three forms of a sourced value: the scalar itself, `{ [valueKey], source, note }`, or
 * `{ oneOf: [...] }` with two or more of the second form. Always a list of claims afterwards.
 */
export function recorded<T>(valueKey: 'on' | 'value', scalar: z.ZodType<T>) {
  const claim = strict({
    [valueKey]: scalar,
    source: sourceKeys.optional(),
    note: words.optional(),
  });
  const differing = strict({ oneOf: z.array(claim).min(2) });

  return z.unknown().transform((value, context): Recorded<T> => {
    if (!isRecord(value)) {
      const only = parseInto(context, scalar, value);
      return only === undefined ? z.NEVER : [{ value: only, sources: [] }];
    }
    if ('oneOf' in value) {
      const several = parseInto(context, differing, value) as
        { oneOf: [RawClaim, ...RawClaim[]] } | undefined;
      if (!several) return z.NEVER;
      const [first, ...others] = several.oneOf;
      return [toClaim<T>(first, valueKey), ...others.map((other) => toClaim<T>(other, valueKey))];
    }
    const one = parseInto(context, claim, value) as RawClaim | undefined;
    return one ? [toClaim<T>(one, valueKey)] : z.NEVER;
  });
}

export const recordedDate = recorded('on', dateText);

/** A life date: a recorded date, or `{ in: <event>, source }`. */
export const lifeDate = z.unknown().transform((value, context) => {
  if (isRecord(value) && 'in' in value) {
    const held = parseInto(
      context,
      strict({ in: idText, source: sourceKeys.optional() }),
      value,
    ) as { in: string; source?: string[] } | undefined;
    return held ? { event: held.in, sources: held.source ?? [] } : z.NEVER;
  }
  const dates = parseInto(context, recordedDate, value);
  return dates ? { dates } : z.NEVER;
});

/** A list of facts; a single one may stand without the list. */
export function oneOrMany<T>(item: z.ZodType<T>) {
  return z.preprocess(
    (value) => (Array.isArray(value) ? (value as unknown) : [value]),
    z.array(item).min(1),
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type RawClaim = Record<string, unknown> & { source?: string[]; note?: string };

function toClaim<T>(raw: RawClaim, valueKey: string): Claim<T> {
  return { value: raw[valueKey] as T, sources: raw.source ?? [], note: raw.note };
}

/** Runs one schema inside another's transform, with its issues as if they were the outer's. */
function parseInto<T>(
  context: z.RefinementCtx,
  schema: z.ZodType<T>,
  value: unknown,
): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    context.addIssue(issue as unknown as Parameters<typeof context.addIssue>[0]);
  }
  return undefined;
}

import { z } from 'zod';
import { editorialCodes, type EditorialCode } from '../diagnostics/codes.ts';
import { knownLaunchers } from './launcher-words.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens');
const words = z.string().trim().min(1, 'must not be empty');
const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour like `#1d6a6f`');
const day = z.iso.date('must be a day like `1946-07-01`');
const languageTag = z.string().refine(isLanguageTag, 'must be a BCP 47 tag like `zh-Hant`');
const lifeField = z.strictObject({
  field: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: words,
  told: words.optional(),
});

const device = z.strictObject({ name: words, menu: words.optional(), steps: words });
const launcher = z.union(
  [
    z.enum(knownLaunchers),
    z.strictObject({
      tag: languageTag,
      label: words,
      open: words,
      heading: words,
      notice: words,
      windows: device,
      mac: device,
      linux: device,
      android: device,
      ios: device,
      elsewhere: words,
      dated: words,
      licence: words,
    }),
  ],
  {
    error: `must be ${knownLaunchers.map((tag) => `\`${tag}\``).join(', ')}, or all the words themselves as \`LauncherWords\` has them`,
  },
);

const addressPattern = z
  .string()
  .regex(/^(?:https:\/\/|mailto:)\S+$/, 'must begin with `https://` or `mailto:`');

const menuPage = z.strictObject({ page: id, label: words });

/** `encyclopedia.config.ts` before its functions are called; see `EncyclopediaConfig`. */
export const configSchema = z.strictObject({
  title: words,
  description: words,
  language: languageTag,
  site: z.url({ protocol: /^https?$/ }).optional(),
  base: z
    .string()
    .regex(/^\/([\w.~-]+\/)*$/, 'must begin and end with `/`')
    .default('/'),
  repository: z.url({ protocol: /^https$/ }).optional(),
  addresses: z
    .strictObject({
      edit: addressPattern.optional(),
      history: addressPattern.optional(),
      report: addressPattern.optional(),
    })
    .optional(),
  releases: z.url({ protocol: /^https?$/ }).optional(),
  edition: words.optional(),
  editionDate: z.iso.date().optional(),
  licence: z.strictObject({ name: words, url: z.url({ protocol: /^https?$/ }) }),
  mainArticle: id.optional(),
  languages: z.array(
    z.strictObject({ tag: languageTag, label: words, underTitle: z.boolean().optional() }),
  ),
  kinds: z.record(
    id,
    z.strictObject({
      label: words,
      plural: words,
      index: id,
      case: z.enum(['proper', 'common']),
      possessive: z.boolean().default(true),
      plurals: z.boolean().default(false),
      happens: z.boolean().optional(),
      life: z.strictObject({ begin: lifeField.optional(), end: lifeField.optional() }),
      fields: z.function().optional(),
    }),
  ),
  relations: z.array(
    z.strictObject({
      id,
      label: words,
      inverse: words,
      symmetric: z.boolean().optional(),
      from: z.array(id).optional(),
      to: z.array(id).optional(),
      judging: z.boolean().optional(),
      lives: z.enum(['both', 'from', 'to']).optional(),
      acyclic: z.boolean().optional(),
      comesAfter: z.boolean().optional(),
      succession: z.boolean().optional(),
      membership: z.boolean().optional(),
      participation: words.optional(),
    }),
  ),
  menu: z
    .strictObject({ ways: z.array(menuPage).optional(), about: z.array(menuPage).optional() })
    .optional(),
  launcher: z.array(launcher).min(1, 'must name a language, or be left out').optional(),
  genres: z.record(words, words).optional(),
  tertiary: z.array(words).optional(),
  facets: z.record(
    id,
    z.strictObject({
      label: words,
      values: z
        .array(
          z.strictObject({
            id,
            label: words,
            color: z.strictObject({ light: color, dark: color }).optional(),
            entity: id.optional(),
          }),
        )
        .min(1),
    }),
  ),
  linking: z.strictObject({ never: z.array(words).default([]) }).default({ never: [] }),
  spellings: z.record(words, words).optional(),
  warnings: z
    .partialRecord(z.enum(Object.keys(editorialCodes) as EditorialCode[]), z.boolean())
    .optional(),
  state: z.strictObject({ from: day, until: day, kinds: z.array(id) }).optional(),
  maps: z
    .record(
      id,
      z.strictObject({
        label: words,
        feature: words,
        facet: id,
        note: words.optional(),
        about: words.optional(),
        projection: z
          .strictObject({ parallels: z.tuple([z.number(), z.number()]), meridian: z.number() })
          .optional(),
        neighbours: z
          .record(z.string().regex(/^\d{3}$/, 'must be an ISO number like `826`'), words)
          .optional(),
      }),
    )
    .optional(),
});

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

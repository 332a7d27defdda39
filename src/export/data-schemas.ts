import { z } from 'zod';
import { problemsData } from '../diagnostics/problems-schema.ts';

/*
 * The open data beside the pages, as it is promised to whoever reads it. A change that takes
 * something away or gives it another meaning raises `format`.
 */

export const dataFormat = 1;

const day = z.string().regex(/^-?\d{4,}-\d{2}-\d{2}$/);

export const dateData = z.strictObject({
  /** As written, in EDTF. */
  edtf: z.string().min(1),
  /** The first and last day it can mean; null is unknown. */
  earliest: day.nullable(),
  latest: day.nullable(),
  approximate: z.boolean(),
  uncertain: z.boolean(),
});

const said = {
  /** Keys of the sources, as in `source-<key>.html`; `uncited` where nobody read a page for it. */
  sources: z.array(z.string()),
  note: z.string().optional(),
};

export const dateClaim = z.strictObject({ date: dateData, ...said });
export const valueClaim = z.strictObject({ value: z.union([z.string(), z.number()]), ...said });

/** More than one: sources differ, and the first is the one used for order and charts. */
const dateClaims = z.array(dateClaim).min(1);
const valueClaims = z.array(valueClaim).min(1);

const home = z.strictObject({
  id: z.string(),
  /** The file in the corpus and the line in it, from 1. */
  path: z.string(),
  line: z.int().min(1),
});

const dated = {
  from: dateClaims.optional(),
  until: dateClaims.optional(),
  on: dateClaims.optional(),
  sources: z.array(z.string()),
  accordingTo: z.string().optional(),
  note: z.string().optional(),
};

const facets = z.record(z.string(), z.string());

const common = { subject: z.string(), home };

const groupData = z.strictObject({
  group: z.string(),
  label: z.string(),
  count: z.int().min(0),
  members: z.array(z.string()),
});

/** One fact, in the form in which it is written: its subject is the article that says it. */
export const statementData = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('life'),
    ...common,
    field: z.string(),
    label: z.string(),
    dates: dateClaims.optional(),
    /** The event where the date is said. */
    in: z.string().optional(),
    /** Who says that it was that event. */
    sources: z.array(z.string()).optional(),
  }),
  z.strictObject({
    type: z.literal('field'),
    ...common,
    field: z.string(),
    label: z.string(),
    /** Whether the values are ids of entities. */
    entities: z.boolean(),
    claims: z.array(z.union([dateClaim, valueClaim])).min(1),
  }),
  z.strictObject({
    type: z.literal('post'),
    ...common,
    post: z.string(),
    label: z.string(),
    seats: z.int().optional(),
    /** The entity that is the office itself. */
    office: z.string().optional(),
    /** When nobody held it, as far as a source says so. */
    vacant: z.array(z.strictObject(dated)).optional(),
  }),
  z.strictObject({
    type: z.literal('holding'),
    ...common,
    body: z.string(),
    post: z.string(),
    label: z.string(),
    acting: z.boolean(),
    facets,
    ...dated,
  }),
  z.strictObject({
    type: z.literal('relation'),
    ...common,
    relation: z.string(),
    label: z.string(),
    inverse: z.string(),
    to: z.string(),
    judging: z.boolean(),
    facets,
    ...dated,
  }),
  z.strictObject({
    type: z.literal('composition'),
    ...common,
    total: valueClaims.optional(),
    counts: z.array(z.strictObject({ groups: z.array(groupData), ...said })).min(1),
  }),
  z.strictObject({ type: z.literal('seats-of'), ...common, of: z.string() }),
  z.strictObject({ type: z.literal('control'), ...common, by: z.string(), ...dated }),
]);

/** A bibliographic record: CSL fields, who speaks, and how much of it was read. */
export const sourceData = z.looseObject({
  key: z.string(),
  title: z.string(),
  standpoint: z.string(),
  consulted: z.string(),
  url: z.string().optional(),
});

/** What every file says of itself. */
const origin = {
  format: z.literal(dataFormat),
  encyclopedia: z.string(),
  licence: z.strictObject({ name: z.string(), url: z.url() }),
  edition: z.string().optional(),
};

/** `<id>.json` */
export const articleData = z.strictObject({
  ...origin,
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  qualifier: z.string().optional(),
  summary: z.string(),
  status: z.string(),
  facets,
  coordinates: z
    .strictObject({ lat: z.number(), lon: z.number(), sources: z.array(z.string()) })
    .optional(),
  /** Where it is read, and where it is written. */
  page: z.string(),
  path: z.string(),
  /** As the file has it. */
  frontMatter: z.unknown(),
  statements: z.strictObject({
    /** Said here. */
    own: z.array(statementData),
    /** Said in other articles, about this one. */
    derived: z.array(statementData),
  }),
  /** What contradicts here and is true all the same. */
  exceptions: z.array(
    z.strictObject({ problem: z.string(), because: z.string(), with: z.string().optional() }),
  ),
  /** The records of the sources that the article and these statements name, by key. */
  sources: z.record(z.string(), sourceData),
  links: z.array(z.strictObject({ to: z.string(), text: z.string() })),
  /** Articles whose text leads here, with the sentence. */
  backlinks: z.array(z.strictObject({ from: z.string(), text: z.string(), sentence: z.string() })),
});

const toldData = z.strictObject({
  entity: z.string(),
  /** Was so on the date, from it or until it. */
  bound: z.enum(['on', 'begin', 'end']),
  dates: dateClaims,
  sources: z.array(z.string()),
  accordingTo: z.string().optional(),
  note: z.string().optional(),
  facets,
  home,
});

/** `chronology.json` */
export const chronologyData = z.strictObject({
  ...origin,
  page: z.string(),
  /** In order of time. */
  rows: z.array(
    z.strictObject({
      /** `happening`, `life`, `post`, `succession`, `vacancy`, `relation`, `control`. */
      type: z.string(),
      /** In words, as on the page. */
      text: z.string(),
      when: z.string(),
      /** Of a post or succession; of a relation; of control. */
      body: z.string().optional(),
      post: z.string().optional(),
      relation: z.string().optional(),
      to: z.string().optional(),
      by: z.string().optional(),
      told: z.array(toldData).min(1),
      details: z.array(
        z.strictObject({
          label: z.string(),
          named: z.array(z.string()),
          told: z.array(toldData),
        }),
      ),
      involved: z.array(z.string()),
    }),
  ),
});

const certainty = z.enum(['yes', 'possibly', 'no']);

const claimOfDay = {
  /** The time as printed: `1 July 1946 – 21 May 1947`. */
  when: z.string(),
  sources: z.array(z.string()),
  remarks: z.array(z.string()),
};

const answer = {
  certainty,
  ...claimOfDay,
  home,
  /** Claims by which the answer is another. */
  contrary: z.array(z.strictObject({ certainty, ...claimOfDay })),
};

/** `state-<day>.json` */
export const stateData = z.strictObject({
  ...origin,
  day,
  page: z.string(),
  previous: day.nullable(),
  next: day.nullable(),
  holdings: z.array(
    z.strictObject({
      holder: z.string(),
      body: z.string(),
      post: z.string(),
      label: z.string(),
      acting: z.boolean(),
      facets,
      ...answer,
    }),
  ),
  existences: z.array(z.strictObject({ entity: z.string(), ...answer })),
  controls: z.array(z.strictObject({ place: z.string(), by: z.string(), ...answer })),
  /** Regions of a map for which no statement covers the day. */
  unstated: z.array(z.string()),
});

export type DateData = z.infer<typeof dateData>;
export type DateClaimData = z.infer<typeof dateClaim>;
export type ValueClaimData = z.infer<typeof valueClaim>;
export type StatementData = z.infer<typeof statementData>;
export type ArticleData = z.infer<typeof articleData>;
export type ChronologyData = z.infer<typeof chronologyData>;
export type StateData = z.infer<typeof stateData>;

/** As JSON Schema, by the name of the data. */
export const schemasOfData = {
  article: z.toJSONSchema(articleData),
  chronology: z.toJSONSchema(chronologyData),
  state: z.toJSONSchema(stateData),
  /** Of what `check --reporter json` prints. */
  problems: z.toJSONSchema(problemsData),
} as const;

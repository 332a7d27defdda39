import { z } from 'zod';
import type { Encyclopedia, Kind } from '../../config/encyclopedia.ts';
import type { FieldType } from '../../config/encyclopedia-config.ts';
import { articleSchemas } from '../../schema/article-schema.ts';
import { uncited } from '../../schema/front-matter.ts';

/** A node of a JSON Schema, as far as it is touched here. */
export interface JsonSchema {
  [key: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** What the corpus knows, to be completed while one types. */
export interface KnownWords {
  /** From every id to its kind. */
  readonly ids: ReadonlyMap<string, string>;
  /** Keys of sources. */
  readonly sources: Iterable<string>;
  /** `body#post` of every post that is declared. */
  readonly posts: readonly string[];
}

const day = 'EDTF: 1946-07-01, 1946-07, 1946, 1947-05~ (about), 1947-05? (uncertain), 1945/..';
const date: JsonSchema = { type: ['string', 'number', 'array'], description: day };

/**
 * The front matter of a kind as JSON Schema, for editors: from the schema that `check` uses, and
 * where that reads several forms (dates, sourced values) with all of them; ids, keys and posts are
 * closed lists, so that they complete. It admits whatever `check` does.
 */
export function articleJsonSchema(
  encyclopedia: Encyclopedia,
  kind: Kind,
  known: KnownWords,
): JsonSchema {
  const schema = articleSchemas(encyclopedia)[kind.id];
  const plain = z.toJSONSchema(schema as z.ZodType, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
  }) as JsonSchema;
  const words = wordsOf(known);
  const { begin, end } = kind.life;
  const { entity, keys } = words;
  const dated = { from: words.date, until: words.date, on: words.date, source: words.source };
  const sides = Object.values(encyclopedia.facets).flatMap(({ values }) =>
    values.map(({ id }) => id),
  );
  const group = {
    group: { anyOf: [{ enum: sides }, { type: 'string' }] },
    label: { type: ['string', 'number'] },
    count: { type: 'integer' },
    members: { type: 'array', items: entity },
  };
  const groups = { type: 'array', items: object(group, ['group', 'count']) };
  const all: Record<string, JsonSchema> = {
    ...texts(plain),
    names: listOf(plain, 'names', { source: words.source }),
    sources: { type: 'array', items: keys },
    furtherReading: { type: 'array', items: keys },
    means: { type: 'object', additionalProperties: entity },
    posts: listOf(plain, 'posts', {
      office: entity,
      vacant: { type: 'array', items: object(dated) },
    }),
    holds: listOf(plain, 'holds', { post: words.post, ...dated }),
    relations: listOf(plain, 'relations', { to: entity, ...dated }),
    seats: recorded('value', groups, words.source),
    seatsTotal: recorded('value', { type: 'integer' }, words.source),
    seatsOf: entity,
    control: listOf(plain, 'control', { by: { enum: sides }, ...dated }),
    except: listOf(plain, 'except', { with: entity }),
    coordinates: object({ lat: numeric, lon: numeric, source: words.source }),
    shape: object({
      map: { enum: Object.keys(encyclopedia.maps ?? {}) },
      feature: { type: 'string' },
    }),
    ...(begin ? { [begin.field]: { ...words.life, title: begin.label } } : {}),
    ...(end ? { [end.field]: { ...words.life, title: end.label } } : {}),
    ...Object.fromEntries(
      Object.entries(kind.fields).map(([key, field]) => [key, fieldSchema(field, words)]),
    ),
  };
  const { definitions } = words;
  return { ...plain, definitions, title: kind.label, properties: { ...plain.properties, ...all } };
}

const numeric: JsonSchema = { type: ['number', 'string'] };

/** YAML reads `1946` as a number; `check` takes it for the words that it is. */
function texts({ properties = {} }: JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) =>
      value['type'] === 'string' && !('enum' in value)
        ? [[key, { type: ['string', 'number'] }]]
        : [],
    ),
  );
}

interface Words {
  readonly entity: JsonSchema;
  readonly keys: JsonSchema;
  readonly source: JsonSchema;
  readonly post: JsonSchema;
  readonly date: JsonSchema;
  readonly life: JsonSchema;
  readonly ofKinds: (kinds: readonly string[]) => JsonSchema;
  readonly definitions: Record<string, JsonSchema>;
}

/** Long lists stand once, and are referred to. */
function wordsOf({ ids, sources, posts }: KnownWords): Words {
  const address = { type: 'string', pattern: '^https?://' };
  const ofKind = Object.groupBy(ids, ([, kind]) => kind);
  const definitions: Record<string, JsonSchema> = {
    entity: { enum: [...ids.keys()] },
    key: { anyOf: [{ enum: [...sources, uncited] }, address] },
    post: { enum: posts },
    ...Object.fromEntries(
      Object.entries(ofKind).map(([kind, list = []]) => [
        `kind-${kind}`,
        { enum: list.map(([id]) => id) },
      ]),
    ),
  };
  const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });
  const keys = ref('key');
  const source: JsonSchema = {
    anyOf: [keys, { type: 'array', items: keys, minItems: 1 }],
    description: 'A key of a file under sources/, or several: [one, two]',
  };
  const recordedDate = recorded('on', date, source);
  const event = object({ in: ref('entity'), source }, ['in']);
  return {
    entity: ref('entity'),
    keys,
    source,
    post: ref('post'),
    date: recordedDate,
    life: { anyOf: [...(recordedDate['anyOf'] as JsonSchema[]), event] },
    ofKinds: (kinds) => {
      const present = kinds.filter((kind) => Object.hasOwn(definitions, `kind-${kind}`));
      return present.length === 0
        ? ref('entity')
        : { anyOf: present.map((kind) => ref(`kind-${kind}`)) };
    },
    definitions,
  };
}

function fieldSchema({ type, label, many, kinds }: FieldType, words: Words): JsonSchema {
  const item =
    type === 'date' ? words.date : recorded('value', scalar(type, kinds, words), words.source);
  const schema = many ? { anyOf: [{ type: 'array', items: item }, ...anyOf(item)] } : item;
  return { ...schema, title: label };
}

function scalar(type: FieldType['type'], kinds: readonly string[], words: Words): JsonSchema {
  if (type === 'entity') return words.ofKinds(kinds);
  return type === 'number' ? numeric : { type: ['string', 'number'] };
}

/** The three forms of a sourced value. */
function recorded(key: 'on' | 'value', value: JsonSchema, source: JsonSchema): JsonSchema {
  const claim = object({ [key]: value, source, note: { type: ['string', 'number'] } }, [key]);
  const several = object({ oneOf: { type: 'array', items: claim, minItems: 2 } }, ['oneOf']);
  return { anyOf: [value, claim, several] };
}

function anyOf(schema: JsonSchema): JsonSchema[] {
  return schema['anyOf'] as JsonSchema[];
}

function object(properties: Record<string, JsonSchema>, required: string[] = []): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** A list of the schema as it is, with some properties of its items put in other words. */
function listOf(
  plain: JsonSchema,
  key: string,
  inOtherWords: Record<string, JsonSchema>,
): JsonSchema {
  return { type: 'array', items: withIn(plain, [key], inOtherWords) };
}

function withIn(
  plain: JsonSchema,
  [key = '']: readonly string[],
  other: Record<string, JsonSchema>,
): JsonSchema {
  const items = plain.properties?.[key]?.items ?? {};
  return {
    ...items,
    properties: { ...items.properties, ...texts(items), ...other },
  };
}

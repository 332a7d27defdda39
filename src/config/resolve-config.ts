import { z } from 'zod';
import { problemOfFile, type Problem } from '../diagnostics/problem.ts';
import { configSchema } from './config-schema.ts';
import type { Encyclopedia, Kind } from './encyclopedia.ts';
import type { FieldType } from './encyclopedia-config.ts';
import { fieldKit } from './field-kit.ts';

/** Name of the config, relative to the corpus root. */
export const configFile = 'encyclopedia.config.ts';

/** Keys of the front matter that every kind has, so that no field of a kind may be called so. */
export const commonKeys = [
  'title',
  'qualifier',
  'summary',
  'status',
  'reviewer',
  'names',
  'sources',
  'furtherReading',
  'sameAs',
  'redirectFrom',
  'means',
  'image',
  'posts',
  'holds',
  'relations',
  'seats',
  'seatsTotal',
  'seatsOf',
  'control',
  'coordinates',
  'shape',
] as const;

/**
 * Checks a config's value and fills it in. `base` (from the environment) wins over the config's.
 * Every fault is a `config-invalid` problem; `encyclopedia` is there when there is none.
 */
export function resolveConfig(
  value: unknown,
  base?: string,
): { encyclopedia?: Encyclopedia; problems: readonly Problem[] } {
  const plain = typeof value === 'object' && value !== null ? { ...value } : value;
  const merged = base === undefined ? plain : { ...(plain as object), base };
  const parsed = configSchema.safeParse(merged);
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map((issue) =>
        fault(`\`${issue.path.join('.') || 'the config'}\`: ${issue.message}.`),
      ),
    };
  }
  const problems: Problem[] = [];
  const kinds = Object.fromEntries(
    Object.entries(parsed.data.kinds).map(([id, { fields, ...kind }]): [string, Kind] => [
      id,
      { ...kind, id, fields: callFields(id, fields as FieldsFunction | undefined, problems) },
    ]),
  );
  const encyclopedia: Encyclopedia = { ...parsed.data, kinds };
  problems.push(...checkTogether(encyclopedia));
  return problems.length > 0 ? { problems } : { encyclopedia, problems };
}

const fieldShape = z.looseObject({
  type: z.string(),
  label: z.string(),
  kinds: z.array(z.string()),
});

type FieldsFunction = (kit: typeof fieldKit) => Readonly<Record<string, FieldType>>;

function callFields(kind: string, fields: FieldsFunction | undefined, problems: Problem[]) {
  if (!fields) return {};
  try {
    const made: unknown = fields(fieldKit);
    const sound = Object.values(made ?? { made }).every(
      (field) => fieldShape.safeParse(field).success,
    );
    if (typeof made === 'object' && sound) return made as Readonly<Record<string, FieldType>>;
    problems.push(
      fault(
        `\`kinds.${kind}.fields\` must give an object of fields.`,
        "Make each of the kit: `fields: ({ text }) => ({ era: text('Era') })`.",
      ),
    );
    return {};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(fault(`\`kinds.${kind}.fields\` failed: ${reason}`));
    return {};
  }
}

/** In addresses of the search page, and in its index, beside the facets. */
const keptBySearch: ReadonlySet<string> = new Set([
  ...['q', 'sort', 'kind', 'decade', 'genre'],
  ...['id', 'hidden-names', 'date'],
]);

/** What no field can say alone: names that must agree, or must not be used twice. */
function checkTogether(encyclopedia: Encyclopedia): Problem[] {
  const problems: Problem[] = [];
  const kinds = Object.values(encyclopedia.kinds);
  const kindIds = new Set(kinds.map(({ id }) => id));
  const taken = new Set<string>([...commonKeys, ...Object.keys(encyclopedia.facets)]);

  for (const facet of Object.keys(encyclopedia.facets)) {
    if ((commonKeys as readonly string[]).includes(facet)) {
      problems.push(fault(`The facet \`${facet}\` has the name of a field that every kind has.`));
    }
    if (keptBySearch.has(facet)) {
      problems.push(fault(`The facet \`${facet}\` has a name that the search keeps for itself.`));
    }
  }
  for (const kind of kinds) {
    const own = [
      ...[kind.life.begin, kind.life.end].flatMap((life) => (life ? [life.field] : [])),
      ...Object.keys(kind.fields),
    ];
    for (const key of own) {
      if (taken.has(key)) {
        problems.push(
          fault(`\`kinds.${kind.id}\` declares \`${key}\`, which every kind has already.`),
        );
      }
    }
    for (const key of repeated(own)) {
      problems.push(fault(`\`kinds.${kind.id}\` declares \`${key}\` twice.`));
    }
    for (const [key, field] of Object.entries(kind.fields)) {
      problems.push(...unknownKinds(`kinds.${kind.id}.fields.${key}`, field.kinds, kindIds));
    }
  }
  for (const index of repeated(kinds.map((kind) => kind.index))) {
    problems.push(fault(`Two kinds have the index \`${index}\`; each needs a page of its own.`));
  }
  for (const id of repeated(encyclopedia.relations.map((relation) => relation.id))) {
    problems.push(fault(`The relation \`${id}\` is declared twice.`));
  }
  for (const { id, from = [], to = [] } of encyclopedia.relations) {
    problems.push(...unknownKinds(`relations.${id}`, [...from, ...to], kindIds));
  }
  const { state, maps = {}, genres = {}, tertiary = [] } = encyclopedia;
  for (const genre of tertiary) {
    if (Object.hasOwn(genres, genre)) continue;
    problems.push(
      fault(
        `\`tertiary\` names the genre \`${genre}\`, which has no name in \`genres\`.`,
        `Genres: ${Object.keys(genres).join(', ') || 'none'}.`,
      ),
    );
  }
  if (state) {
    problems.push(...unknownKinds('state.kinds', state.kinds, kindIds));
    if (state.until < state.from) {
      problems.push(fault('`state` ends before it begins.', 'Exchange `from` and `until`.'));
    }
  }
  for (const [id, { facet }] of Object.entries(maps)) {
    if (!Object.hasOwn(encyclopedia.facets, facet)) {
      problems.push(fault(`\`maps.${id}\` names the facet \`${facet}\`, which is not declared.`));
    }
  }
  for (const tag of repeated(encyclopedia.languages.map((language) => language.tag))) {
    problems.push(fault(`The language \`${tag}\` is declared twice.`));
  }
  return problems;
}

function unknownKinds(where: string, named: readonly string[], known: ReadonlySet<string>) {
  return named
    .filter((kind) => !known.has(kind))
    .map((kind) =>
      fault(
        `\`${where}\` names the kind \`${kind}\`, which is not declared.`,
        `Kinds: ${[...known].join(', ')}.`,
      ),
    );
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

function fault(message: string, hint?: string): Problem {
  return problemOfFile('config-invalid', configFile, { message, hint });
}

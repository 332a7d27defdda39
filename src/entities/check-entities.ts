import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { RelationConfig } from '../config/encyclopedia-config.ts';
import { problemAt, problemOfFile, type Problem } from '../diagnostics/problem.ts';
import { positionAt } from '../diagnostics/source-file.ts';
import { nearest } from '../schema/nearest.ts';
import { checkReferences, type KnownThings } from './check-references.ts';
import type { Entity } from './entity.ts';
import { isReserved } from './routes.ts';

/** What no front matter can say alone: that what it names exists and is of the right kind. */
export function checkEntities(
  entities: readonly Entity[],
  encyclopedia: Encyclopedia,
  known: KnownThings,
  unsound: readonly Entity[] = [],
): readonly Problem[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const relations = new Map(encyclopedia.relations.map((relation) => [relation.id, relation]));
  return [
    ...[...entities, ...unsound].flatMap((entity) => [
      ...checkReferences(entity, byId, known),
      ...checkRelations(entity, relations),
      ...checkFacetValues(entity, encyclopedia),
      ...checkSeatsOf(entity, byId),
    ]),
    ...checkTitles(entities),
    ...checkShapes(entities),
    ...checkRedirects(entities, encyclopedia, known.ids),
    ...checkConfigured(encyclopedia, known.ids),
  ];
}

function checkRelations(entity: Entity, types: ReadonlyMap<string, RelationConfig>): Problem[] {
  return entity.frontMatter.relations.flatMap((relation) => {
    const type = types.get(relation.type);
    const at = (code: Problem['code'], message: string, hint: string) => [
      problemAt(code, entity.file, relation.place.start, relation.place.end, { message, hint }),
    ];
    if (type?.from && !type.from.includes(entity.kind)) {
      return at(
        'entity-wrong-kind',
        `\`${relation.type}\` cannot be said of the kind \`${entity.kind}\`.`,
        `It is said of: ${type.from.join(', ')}.`,
      );
    }
    if (type?.judging === true && relation.accordingTo === undefined) {
      return at(
        'field-missing',
        `\`${relation.type}\` is a judgement and needs \`according_to\`.`,
        'Say whose it is: `according_to: <who says so>`.',
      );
    }
    return relation.to === entity.id
      ? at('field-invalid', 'A relation cannot lead to its own article.', 'Name another entity.')
      : [];
  });
}

function checkFacetValues(entity: Entity, encyclopedia: Encyclopedia): Problem[] {
  const values = new Set(
    Object.values(encyclopedia.facets).flatMap((facet) => facet.values.map(({ id }) => id)),
  );
  const unknown = (group: string, start: number, end: number) => {
    const meant = nearest(group, values);
    return problemAt('facet-unknown', entity.file, start, end, {
      message: `\`${group}\` is no value of a facet of this encyclopedia.`,
      hint: meant ? `Did you mean \`${meant}\`?` : `Values: ${[...values].join(', ')}.`,
    });
  };
  return entity.frontMatter.control
    .filter(({ by }) => !values.has(by))
    .map(({ by, place }) => unknown(by, place.start, place.end));
}

/** The article that an entity leaves its seats to must tell them itself. */
function checkSeatsOf(
  { id, file, frontMatter: { seatsOf } }: Entity,
  byId: ReadonlyMap<string, Entity>,
): Problem[] {
  const other = seatsOf && byId.get(seatsOf.id);
  if (!other || (other.id !== id && other.frontMatter.composition)) return [];
  const { start, end } = seatsOf.place;
  return [
    problemAt('field-invalid', file, start, end, {
      message: `\`${other.id}\` tells no seats of its own that could be shown here.`,
      hint: 'Name the article that has `seats`, or write them here.',
    }),
  ];
}

function checkTitles(entities: readonly Entity[]): Problem[] {
  const byTitle = Map.groupBy(entities, ({ frontMatter }) =>
    `${frontMatter.title}\u0000${frontMatter.qualifier ?? ''}`.toLowerCase(),
  );
  return [...byTitle.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map((entity) => {
        const title = entity.frontMatter.names[0];
        const { start, end } = title?.place ?? { start: 0, end: 1 };
        return problemAt('title-duplicate', entity.file, start, end, {
          message: `Another article has the title \`${entity.frontMatter.title}\` too.`,
          hint: 'Add `qualifier: …` (one or two words), shown behind the title where both appear.',
          related: group
            .filter((other) => other !== entity)
            .map((other) => ({
              file: other.file.path,
              ...positionAt(other.file, other.frontMatter.names[0]?.place.start ?? 0),
              message: 'has the same title',
            })),
        });
      }),
    );
}

/** A region is coloured by what one article says of it, and leads there. */
function checkShapes(entities: readonly Entity[]): Problem[] {
  const shapes = entities.flatMap((entity) =>
    entity.references.flatMap((reference) =>
      reference.type === 'shape' ? [{ entity, ...reference }] : [],
    ),
  );
  return [...Map.groupBy(shapes, ({ map, feature }) => `${map} ${feature}`).values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map(({ entity, map, feature, place }) =>
        problemAt('map-feature-taken', entity.file, place.start, place.end, {
          message: `Another article has the shape \`${feature}\` of \`${map}\` too.`,
          hint: 'Leave it to the article that says who controlled the region.',
          related: group
            .filter((other) => other.entity !== entity)
            .map((other) => ({
              file: other.entity.file.path,
              ...positionAt(other.entity.file, other.place.start),
              message: 'has the same shape',
            })),
        }),
      ),
    );
}

function checkRedirects(
  entities: readonly Entity[],
  encyclopedia: Encyclopedia,
  ids: ReadonlyMap<string, string>,
): Problem[] {
  const claimed = new Map<string, string>();
  const indexes = new Set(Object.values(encyclopedia.kinds).map(({ index }) => index));
  return entities.flatMap((entity) =>
    entity.frontMatter.redirectFrom.flatMap((from) => {
      const other = claimed.get(from);
      claimed.set(from, entity.id);
      const reason = ids.has(from)
        ? 'an article has that id'
        : isReserved(from) || indexes.has(from)
          ? 'it is a page of the site itself'
          : other === undefined
            ? undefined
            : `\`${other}\` claims it too`;
      return reason === undefined
        ? []
        : [
            problemOfFile('redirect-conflict', entity.file.path, {
              message: `\`redirectFrom: ${from}\` cannot be: ${reason}.`,
              hint: 'Take it out of `redirectFrom`.',
            }),
          ];
    }),
  );
}

function checkConfigured(encyclopedia: Encyclopedia, ids: ReadonlyMap<string, string>): Problem[] {
  const named = [
    encyclopedia.mainArticle,
    ...Object.values(encyclopedia.facets).flatMap(({ values }) =>
      values.map(({ entity }) => entity),
    ),
  ];
  const unknown = named
    .filter((id) => id !== undefined && !ids.has(id))
    .map((id) =>
      problemOfFile('entity-unknown', 'encyclopedia.config.ts', {
        message: `The config names the entity \`${id}\`, which does not exist.`,
      }),
    );
  const taken = Object.values(encyclopedia.kinds)
    .filter(({ index }) => isReserved(index))
    .map(({ id, index }) =>
      problemOfFile('config-invalid', 'encyclopedia.config.ts', {
        message: `The kind \`${id}\` cannot have the index \`${index}\`: the site has a page of that name.`,
      }),
    );
  return [...unknown, ...taken];
}

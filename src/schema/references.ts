import type { Encyclopedia, Kind } from '../config/encyclopedia.ts';
import type { FrontMatter, Place } from './front-matter.ts';
import { lazyPlace } from './lazy-place.ts';
import type { YamlPath, YamlReading } from './read-yaml.ts';
import { isAddress, keyOfAddress } from './source-address.ts';
import { isRecord } from './sourced-values.ts';

/** Something that the front matter names and that must exist elsewhere. */
export type Reference =
  | {
      readonly type: 'entity';
      readonly id: string;
      /** Kinds that may stand here; empty is any. */
      readonly kinds: readonly string[];
      readonly place: Place;
    }
  | { readonly type: 'post'; readonly body: string; readonly post: string; readonly place: Place }
  | {
      readonly type: 'shape';
      readonly map: string;
      readonly feature: string;
      readonly mapPlace: Place;
      /** Of the feature. */
      readonly place: Place;
    }
  /** A file under `images/`. */
  | { readonly type: 'image'; readonly path: string; readonly place: Place }
  | {
      readonly type: 'source';
      readonly key: string;
      /** Where the source is given by its address alone; the key is made of it. */
      readonly address?: string | undefined;
      readonly place: Place;
    };

/** Everything an article's front matter refers to, in the order of the file's fields. */
export function collectReferences(
  frontMatter: FrontMatter,
  encyclopedia: Encyclopedia,
  kind: Kind,
  yaml: YamlReading,
): readonly Reference[] {
  const entity = (id: string, kinds: readonly string[], ...path: YamlPath): Reference => ({
    type: 'entity',
    id,
    kinds,
    place: lazyPlace(yaml, path),
  });
  const happenings = Object.values(encyclopedia.kinds)
    .filter(({ happens }) => happens === true)
    .map(({ id }) => id);
  const relationTypes = new Map(encyclopedia.relations.map((relation) => [relation.id, relation]));

  return [
    ...Object.entries(frontMatter.means).map(([name, id]) => entity(id, [], 'means', name)),
    ...[frontMatter.begin, frontMatter.end].flatMap((life) =>
      life && 'event' in life ? [entity(life.event, happenings, life.field, 'in')] : [],
    ),
    ...frontMatter.fields.flatMap((field) =>
      field.type === 'entity'
        ? field.values.flatMap((recorded, at) =>
            recorded.map(({ value }, choice) => {
              const kinds = kind.fields[field.key]?.kinds ?? [];
              return entity(value as string, kinds, field.key, at, ...claim(recorded, choice));
            }),
          )
        : [],
    ),
    ...frontMatter.posts.flatMap(({ office }, at) =>
      office === undefined ? [] : [entity(office, [], 'posts', at, 'office')],
    ),
    ...frontMatter.holds.map(({ body, post }, at): Reference => ({
      type: 'post',
      body,
      post,
      place: lazyPlace(yaml, ['holds', at, 'post']),
    })),
    ...frontMatter.relations.map(({ type, to }, at) =>
      entity(to, relationTypes.get(type)?.to ?? [], 'relations', at, 'to'),
    ),
    ...(frontMatter.composition?.groups ?? []).flatMap(({ value }, choice, all) =>
      value.flatMap((group, at) =>
        group.members.map((member, seat) => {
          const path = isSeatList(yaml) ? [] : claim(all, choice);
          return entity(member, [], 'seats', ...path, at, 'members', seat);
        }),
      ),
    ),
    ...(frontMatter.shape
      ? [
          {
            type: 'shape' as const,
            ...frontMatter.shape,
            mapPlace: lazyPlace(yaml, ['shape', 'map']),
            place: lazyPlace(yaml, ['shape', 'feature']),
          },
        ]
      : []),
    ...(frontMatter.image
      ? [
          {
            type: 'image' as const,
            path: frontMatter.image.src,
            place: lazyPlace(yaml, ['image', 'src']),
          },
        ]
      : []),
    ...frontMatter.exceptions.flatMap(({ with: other }, at) =>
      other === undefined ? [] : [entity(other, [], 'except', at, 'with')],
    ),
    ...(frontMatter.seatsOf ? [entity(frontMatter.seatsOf.id, [], 'seatsOf')] : []),
    ...sourceReferences(yaml),
  ];
}

/** From a sourced value to what it says; a bare value has no such steps, and is found all the same. */
function claim(all: readonly unknown[], choice: number): YamlPath {
  return all.length > 1 ? ['oneOf', choice, 'value'] : ['value'];
}

function isSeatList({ value }: YamlReading): boolean {
  return isRecord(value) && Array.isArray(value['seats']);
}

function sourceReferences(yaml: YamlReading): Reference[] {
  const found: Reference[] = [];
  const take = (value: unknown, path: YamlPath) => {
    for (const [at, key] of (Array.isArray(value) ? value : [value]).entries()) {
      if (typeof key !== 'string') continue;
      const place = lazyPlace(yaml, Array.isArray(value) ? [...path, at] : path);
      if (isAddress(key)) {
        found.push({ type: 'source', key: keyOfAddress(key), address: key, place });
      } else found.push({ type: 'source', key, place });
    }
  };
  const walk = (value: unknown, path: YamlPath): void => {
    if (Array.isArray(value)) {
      value.forEach((item, at) => {
        walk(item, [...path, at]);
      });
    } else if (isRecord(value)) {
      for (const [key, child] of Object.entries(value)) {
        const isList = path.length === 0 && (key === 'sources' || key === 'furtherReading');
        if (key === 'source' || isList) take(child, [...path, key]);
        else walk(child, [...path, key]);
      }
    }
  };
  walk(yaml.value, []);
  return found;
}

import { problemAt, type Problem } from '../diagnostics/problem.ts';
import { uncited } from '../schema/front-matter.ts';
import { nearest, onlyNear, onlyNearId } from '../schema/nearest.ts';
import type { Reference } from '../schema/references.ts';
import { replaceText } from '../schema/replace-text.ts';
import type { Entity } from './entity.ts';
import { missingImage } from './missing-image.ts';

export interface KnownThings {
  /** Every id that has a file, with its kind. */
  readonly ids: ReadonlyMap<string, string>;
  /** Every key that has a file. */
  readonly sources: ReadonlySet<string>;
  /** Paths of pictures, from `images/`; undefined where nobody can tell. */
  readonly images?: ReadonlySet<string>;
  /** Names of regions by declared map; undefined where nobody can tell. */
  readonly maps?: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

/** That what the front matter names exists and is of the right kind. */
export function checkReferences(
  entity: Entity,
  byId: ReadonlyMap<string, Entity>,
  known: KnownThings,
): Problem[] {
  return entity.references
    .filter((reference) => !isSound(reference, byId, known))
    .map((reference) => {
      const { code, message, hint, written, meant } = explain(reference, byId, known);
      const { start, end } =
        code === 'map-unknown' && 'mapPlace' in reference ? reference.mapPlace : reference.place;
      const fix = replaceText(entity.file.text, { start, end }, written, meant);
      return problemAt(code, entity.file, start, end, { message, hint, fix });
    });
}

function isSound(
  reference: Reference,
  byId: ReadonlyMap<string, Entity>,
  known: KnownThings,
): boolean {
  switch (reference.type) {
    case 'source':
      return reference.key === uncited || known.sources.has(reference.key);
    case 'image':
      return known.images?.has(reference.path) !== false;
    case 'post': {
      // A body whose own file has problems is not blamed on those who name it.
      const body = byId.get(reference.body);
      return body
        ? body.frontMatter.posts.some(({ id }) => id === reference.post)
        : known.ids.has(reference.body);
    }
    case 'shape': {
      const maps = known.maps ?? new Map<string, undefined>();
      return maps.has(reference.map) && maps.get(reference.map)?.has(reference.feature) !== false;
    }
    case 'entity': {
      const kind = known.ids.get(reference.id);
      if (kind === undefined) return false;
      return reference.kinds.length === 0 || reference.kinds.includes(kind);
    }
  }
}

interface Explanation {
  readonly code: Problem['code'];
  readonly message: string;
  readonly hint: string;
  /** What stands there, and what it surely was to be. */
  readonly written: string;
  readonly meant?: string | undefined;
}

function explain(
  reference: Reference,
  byId: ReadonlyMap<string, Entity>,
  known: KnownThings,
): Explanation {
  switch (reference.type) {
    case 'source': {
      const meant = nearest(reference.key, known.sources);
      return {
        code: 'source-unknown',
        message: `There is no source \`${reference.key}\`.`,
        hint: meant
          ? `Did you mean \`${meant}\`?`
          : `Begin its file, \`sources/${reference.key}.yaml\`: \`npm run new -- source ${reference.key}\`. Where no page was read, write \`${uncited}\`.`,
        written: reference.key,
        meant: onlyNearId(reference.key, known.sources),
      };
    }
    case 'post': {
      const written = `${reference.body}#${reference.post}`;
      if (!known.ids.has(reference.body)) {
        const { meant: body, ...rest } = noEntity(reference.body, known);
        return { ...rest, written, meant: body && `${body}#${reference.post}` };
      }
      const posts = byId.get(reference.body)?.frontMatter.posts.map(({ id }) => id) ?? [];
      const meant = nearest(reference.post, posts);
      const sure = onlyNear(reference.post, posts);
      return {
        code: 'post-unknown',
        message: `\`${reference.body}\` declares no post \`${reference.post}\`.`,
        hint: meant
          ? `Did you mean \`${reference.body}#${meant}\`?`
          : `${postsOf(posts)}Declare it there: \`posts: [{ id: ${reference.post}, label: … }]\`.`,
        written,
        meant: sure && `${reference.body}#${sure}`,
      };
    }
    case 'image': {
      const { path } = reference;
      const images = known.images ?? new Set<string>();
      return {
        code: 'image-missing',
        ...missingImage(path, images),
        written: path,
        meant: onlyNearId(path, images),
      };
    }
    case 'shape':
      return explainShape(reference, known);
    case 'entity': {
      const kind = known.ids.get(reference.id);
      if (kind === undefined) return noEntity(reference.id, known);
      return {
        code: 'entity-wrong-kind',
        message: `\`${reference.id}\` is of the kind \`${kind}\`.`,
        hint: `Here stands one of: ${reference.kinds.join(', ')}.`,
        written: reference.id,
      };
    }
  }
}

/** What the body has already, for whoever meant one of them. */
function postsOf(posts: readonly string[]): string {
  if (posts.length === 0) return '';
  return `Its posts: ${posts.map((post) => `\`${post}\``).join(', ')}. Is it another? `;
}

function explainShape(
  { map, feature }: { readonly map: string; readonly feature: string },
  { maps = new Map() }: KnownThings,
): Explanation {
  const features = maps.get(map);
  if (!maps.has(map)) {
    const meant = nearest(map, maps.keys());
    return {
      code: 'map-unknown',
      message: `There is no map \`${map}\`.`,
      hint: meant
        ? `Did you mean \`${meant}\`?`
        : 'Declare it under `maps` in the config, with its shapes in `maps/`.',
      written: map,
      meant: onlyNear(map, maps.keys()),
    };
  }
  const meant = nearest(feature, features ?? []);
  return {
    code: 'map-feature-unknown',
    message: `The map \`${map}\` has no shape \`${feature}\`.`,
    hint: meant
      ? `Did you mean \`${meant}\`?`
      : `Its shapes: ${[...(features ?? [])].slice(0, 12).join(', ')}.`,
    written: feature,
    meant: onlyNear(feature, features ?? []),
  };
}

function noEntity(id: string, known: KnownThings): Explanation {
  const meant = nearest(id, known.ids.keys());
  return {
    code: 'entity-unknown',
    message: `There is no entity \`${id}\`.`,
    hint: meant
      ? `Did you mean \`${meant}\`?`
      : `Write \`articles/<kind>/${id}.mdx\`; an entry needs a title and a summary only.`,
    written: id,
    meant: onlyNearId(id, known.ids.keys()),
  };
}

import { parseDate } from '../dates/parse-date.ts';
import { problemAt, type Problem, type ProblemDetails } from '../diagnostics/problem.ts';
import type { ProblemCode } from '../diagnostics/codes.ts';
import { nearest } from '../schema/nearest.ts';
import type { ArticleBody } from './article-body.ts';
import { figuresIn } from './figure-request.ts';
import { attributePlace } from './jsx-element.ts';

/** What figures may be of. */
export interface KnownFigures {
  /** Of every article that has a file. */
  readonly ids: { has: (id: string) => boolean; keys: () => Iterable<string> };
  /** The posts that a body declares; undefined of what cannot be read. */
  readonly postsOf: (id: string) => readonly string[] | undefined;
  /** Ids of the maps that the config declares. */
  readonly maps: readonly string[];
}

/** Figures of an entity, a post or a map that does not exist, and of no day. `id` is whose body. */
export function checkFigures(body: ArticleBody, id: string, known: KnownFigures): Problem[] {
  return figuresIn(body).flatMap(({ node, request: { name, of, post, on } }) => {
    const at = (attribute: string, code: ProblemCode, details: ProblemDetails): Problem[] => {
      const { start, end } = attributePlace(body.file, node, attribute);
      return [problemAt(code, body.file, start, end, details)];
    };
    if (name === 'Map') {
      const unknown = of && !known.maps.includes(of) ? at('of', 'map-unknown', mapHint(of)) : [];
      const date = on ? parseDate(on) : undefined;
      if (!date) return unknown;
      if (!date.ok) return [...unknown, ...at('on', 'date-invalid', date)];
      const { kind, approximate, uncertain } = date.value;
      if (kind === 'day' && !approximate && !uncertain) return unknown;
      const message = `\`${on}\` is no single day, and a map shows one`;
      return [...unknown, ...at('on', 'date-invalid', { message, hint: 'Write `YYYY-MM-DD`.' })];
    }
    if (of && !known.ids.has(of)) return at('of', 'entity-unknown', entityHint(of));
    const posts = post ? known.postsOf(of ?? id) : undefined;
    if (!post || !posts || posts.includes(post)) return [];
    return at('post', 'post-unknown', postHint(of ?? id, post, posts));
  });

  function entityHint(of: string): ProblemDetails {
    const close = nearest(of, known.ids.keys());
    return {
      message: `There is no entity \`${of}\``,
      hint: close
        ? `Did you mean \`${close}\`?`
        : `Write \`articles/<kind>/${of}.mdx\`; an entry needs a title and a summary only.`,
    };
  }

  function mapHint(of: string): ProblemDetails {
    const close = nearest(of, known.maps);
    return {
      message: `There is no map \`${of}\``,
      hint: close ? `Did you mean \`${close}\`?` : 'Declare it under `maps` in the config.',
    };
  }

  function postHint(of: string, post: string, posts: readonly string[]): ProblemDetails {
    const close = nearest(post, posts);
    return {
      message: `\`${of}\` declares no post \`${post}\``,
      hint: close
        ? `Did you mean \`${close}\`?`
        : posts.length > 0
          ? `Its posts: ${posts.map((each) => `\`${each}\``).join(', ')}.`
          : `Declare it there under \`posts\`.`,
    };
  }
}

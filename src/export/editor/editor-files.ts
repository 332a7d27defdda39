import type { Encyclopedia } from '../../config/encyclopedia.ts';
import type { Pass } from '../../corpus/build-corpus.ts';
import { articleJsonSchema, type KnownWords } from './article-json-schema.ts';
import { readingJsonSchema, sourceJsonSchema } from './file-json-schemas.ts';

/** A file for the editor; `name` is within the folder where the Astro extension looks. */
export interface EditorFile {
  readonly name: string;
  readonly text: string;
}

/** Where the extension for Astro looks for schemas of front matter, from the root of the project. */
export const editorFolder = '.astro/collections';

/**
 * What an editor completes by: a JSON Schema for each kind, for sources and for readings, and the
 * list in which the Astro extension looks up which of them an article has. `addressOf` gives the
 * `file:` address of a path of the corpus.
 */
export function editorFiles(
  encyclopedia: Encyclopedia,
  pass: Pass,
  addressOf: (path: string) => string,
): EditorFile[] {
  const { ids, sources } = pass.known;
  const known: KnownWords = { ids, sources, posts: postsOf(pass) };
  const kinds = Object.values(encyclopedia.kinds);
  const standpoints = new Set(pass.outline().sources.map(({ source }) => source.standpoint));
  const entries = [...ids].map(([id, kind]) => {
    // The extension compares addresses in small letters.
    const address = addressOf(`articles/${kind}/${id}.mdx`).toLowerCase();
    return [decodeURIComponent(address), collectionOf(kind)] as const;
  });
  const list = {
    collections: kinds.map(({ id }) => ({ hasSchema: true, name: collectionOf(id) })),
    entries: Object.fromEntries(entries),
  };
  return [
    ...kinds.map((kind) => ({
      name: `${collectionOf(kind.id)}.schema.json`,
      text: asText(articleJsonSchema(encyclopedia, kind, known)),
    })),
    { name: 'source.schema.json', text: asText(sourceJsonSchema([...standpoints])) },
    { name: 'reading.schema.json', text: asText(readingJsonSchema(ids.keys())) },
    { name: 'collections.json', text: asText(list) },
  ];
}

function collectionOf(kind: string): string {
  return `article-${kind}`;
}

function postsOf({ memory }: Pass): string[] {
  return memory.links.entities.flatMap(({ id, frontMatter: { posts } }) =>
    posts.map((post) => `${id}#${post.id}`),
  );
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

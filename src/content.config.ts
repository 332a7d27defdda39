import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusRoot, readConfig } from './config/read-config.ts';
import { storedFrontMatter } from './corpus/site-corpus.ts';
import { articleSchemas } from './schema/article-schema.ts';

/** What `<Figure>` takes. */
const figure = z.strictObject({
  src: z.string(),
  alt: z.string(),
  caption: z.string(),
  credit: z.string().optional(),
  licence: z.string().optional(),
});

/** YAML takes a day without quotes for a moment in time. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

/** A map of the config beside the title of the title page, as it was on a day. */
const map = z.strictObject({ id: z.string(), day, caption: z.string() });

const root = corpusRoot();
const { encyclopedia } = await readConfig(root);
const schemas = encyclopedia ? articleSchemas(encyclopedia) : {};

/**
 * Every article by its id, as the pass left it: checked by the same schemas, which run here once
 * more, so that what the site is made of is what the collection's types say.
 */
const corpusLoader: Loader = {
  name: 'qamus-corpus',
  async load(context) {
    const { store } = context;
    // While it is being written the corpus is in memory, where the pages look for it.
    if (import.meta.env.DEV) {
      store.clear();
      return;
    }
    const stored = await storedFrontMatter();
    store.clear();
    for (const { id, kind, raw, digest } of stored) {
      const data = await context.parseData({ id, data: { kind, raw } });
      store.set({ id, data, digest });
    }
  },
};

const articles = defineCollection({
  loader: corpusLoader,
  schema: z.object({ kind: z.string(), raw: z.unknown() }).transform(({ kind, raw }, context) => {
    const parsed = schemas[kind]?.safeParse(raw);
    if (parsed?.success) return { kind, frontMatter: parsed.data };
    context.addIssue({ code: 'custom', message: 'The corpus changed: run the command again.' });
    return z.NEVER;
  }),
});

/**
 * The `.mdx` files of a folder. Astro keeps one store for `dev` and knows an entry by its text
 * alone, so the same page of another corpus would be looked for where that one lies.
 */
function pagesOf(folder: string): Loader {
  const loader = glob({ pattern: '*.mdx', base: folder });
  return {
    ...loader,
    async load(context) {
      const home = fileURLToPath(context.config.root);
      for (const { id, filePath = '' } of context.store.values()) {
        if (dirname(resolve(home, filePath)) !== folder) context.store.delete(id);
      }
      await loader.load(context);
    },
  };
}

/** Full MDX of the maintainers: about, portal, method; `figure` or `map` stands beside the title of the portal; `wide` gives tables the width of the page. */
const pages = defineCollection({
  loader: pagesOf(join(root, 'pages')),
  schema: z.strictObject({
    title: z.string(),
    summary: z.string(),
    figure: figure.optional(),
    map: map.optional(),
    wide: z.boolean().optional(),
  }),
});

export const collections = { articles, pages };

import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { join } from 'node:path';
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

/** Full MDX of the maintainers: about, portal, method; `figure` stands beside the title. */
const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: join(root, 'pages') }),
  schema: z.strictObject({ title: z.string(), summary: z.string(), figure: figure.optional() }),
});

export const collections = { articles, pages };

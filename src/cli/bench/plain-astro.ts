import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../run-program.ts';

/**
 * What the build is measured against: the same articles in a project of plain Astro with
 * `@astrojs/mdx`, one page each, links written out by hand; no search, no lists, no checks.
 */
export async function writePlainAstro(
  folder: string,
  articles: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  await mkdir(join(folder, 'src', 'pages'), { recursive: true });
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of articles) await writeFile(join(folder, 'articles', path), text);
  for (const [path, text] of Object.entries(project)) await writeFile(join(folder, path), text);
}

/** A line of the project's own modules: this one imports no Astro. */
const take = (what: string, from: string): string => `import ${what} from '${from}';`;

const project: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module", "private": true }\n',
  'astro.config.mjs': `${take('mdx', '@astrojs/mdx')}
${take('{ defineConfig }', 'astro/config')}
export default defineConfig({ integrations: [mdx()], build: { format: 'file' } });
`,
  'src/content.config.ts': `${take('{ defineCollection }', 'astro:content')}
${take('{ glob }', 'astro/loaders')}
${take('{ z }', 'astro/zod')}
const articles = defineCollection({
  loader: glob({ base: './articles', pattern: '*.mdx' }),
  schema: z.object({ title: z.string() }),
});
export const collections = { articles };
`,
  'src/pages/[id].astro': `---
${take('{ getCollection, render }', 'astro:content')}
export async function getStaticPaths() {
  const articles = await getCollection('articles');
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}
const { article } = Astro.props;
const { Content } = await render(article);
---
<html lang="en">
  <head><meta charset="utf-8" /><title>{article.data.title}</title></head>
  <body><main><h1>{article.data.title}</h1><Content /></main></body>
</html>
`,
};

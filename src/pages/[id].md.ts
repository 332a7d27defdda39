import type { APIRoute, GetStaticPaths } from 'astro';
import { articleBody, siteCorpus } from '../corpus/site-corpus.ts';

/** An article as Markdown of the reference dialect. */
export const getStaticPaths = (async () => {
  const { articles } = await siteCorpus();
  return [...articles.values()]
    .filter(({ frontMatter }) => frontMatter.status !== 'entry')
    .map(({ id, digest }) => ({ params: { id }, cacheKey: digest }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { markdown } = await articleBody(params['id'] ?? '');
  return new Response(markdown, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};

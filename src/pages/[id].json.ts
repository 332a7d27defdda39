import type { APIRoute, GetStaticPaths } from 'astro';
import { rawFrontMatter, siteCorpus } from '../corpus/site-corpus.ts';
import { articleData } from '../export/article-data.ts';

/** An article as data, entries included: they have no page, but statements. */
export const getStaticPaths = (async () => {
  const { articles } = await siteCorpus();
  const rawOf = await rawFrontMatter();
  return [...articles.values()].map(({ id, digest }) => ({
    params: { id },
    props: { raw: rawOf(id) },
    cacheKey: digest,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ raw: unknown }> = async ({ params, props }) => {
  const site = await siteCorpus();
  const article = site.articles.get(params['id'] ?? '');
  if (!article) return new Response(null, { status: 404 });
  return Response.json(articleData(site, article, props.raw));
};

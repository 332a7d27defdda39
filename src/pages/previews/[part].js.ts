import { createHash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { previewScripts } from '../../components/previews/preview-scripts.ts';
import { siteCorpus } from '../../corpus/site-corpus.ts';

/** The cards of page previews, 32 to 64 in a script. */
export const getStaticPaths = (async () =>
  [...previewScripts(await siteCorpus())].map(([part, text]) => ({
    params: { part },
    cacheKey: createHash('sha256').update(text).digest('base64url'),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const text = previewScripts(await siteCorpus()).get(params['part'] ?? '');
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};

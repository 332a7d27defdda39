import { createHash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { stateBook } from '../components/state/state-book.ts';
import { siteCorpus } from '../corpus/site-corpus.ts';

/** All that the states are made of, once for every page: a classic script loads from the disk. */
export const getStaticPaths = (async () => {
  const text = await bookScript();
  if (text === undefined) return [];
  const cacheKey = createHash('sha256').update(text).digest('base64url');
  return [{ params: { part: 'facts' }, cacheKey }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const text = await bookScript();
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};

async function bookScript(): Promise<string | undefined> {
  const book = stateBook(await siteCorpus());
  return book ? `self.qamusState=${JSON.stringify(book)};\n` : undefined;
}

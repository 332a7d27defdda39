import { createHash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { stateBook } from '../components/state/state-book.ts';
import { siteCorpus } from '../corpus/site-corpus.ts';
import { stateData } from '../export/state-data.ts';

/** The state on each day that has a page, as data. */
export const getStaticPaths = (async () => {
  const site = await siteCorpus();
  const book = stateBook(site);
  return (book?.days ?? []).map((day) => {
    const data = book && stateData(site, { ...book, day });
    return {
      params: { day },
      props: { data },
      cacheKey: createHash('sha256').update(JSON.stringify(data)).digest('base64url'),
    };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: unknown }> = ({ props }) => Response.json(props.data);

import type { APIRoute, GetStaticPaths } from 'astro';
import { entityAddress } from '../components/site/entity-address.ts';
import { siteCorpus } from '../corpus/site-corpus.ts';
import { routes } from '../entities/routes.ts';

/** For hosts that read it: former addresses as true redirects. Without any there is no file. */
export const getStaticPaths = (async () => {
  const { corpus } = await siteCorpus();
  const isNeeded = Object.keys(corpus.redirects).length > 0;
  return isNeeded ? [{ params: { host: routes.hostRedirects() } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const site = await siteCorpus();
  const { base } = site.encyclopedia;
  const lines = Object.keys(site.corpus.redirects).flatMap((former) => {
    const target = entityAddress(site, former);
    return target ? [`${base}${routes.article(former)} ${base}${target.href} 301\n`] : [];
  });
  return new Response(lines.join(''));
};

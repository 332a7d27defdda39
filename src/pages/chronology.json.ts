import type { APIRoute } from 'astro';
import { siteChronology } from '../components/figures/site-chronology.ts';
import { siteCorpus } from '../corpus/site-corpus.ts';
import { chronologyData } from '../export/chronology-data.ts';

/** The chronology as data, each row with the statements behind it. */
export const GET: APIRoute = async () => {
  const site = await siteCorpus();
  return Response.json(chronologyData(site, siteChronology(site).rows));
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { cslItem } from '../citations/csl-item.ts';
import { referenceForms } from '../citations/reference-forms.ts';
import { siteCorpus } from '../corpus/site-corpus.ts';
import { uncited } from '../schema/front-matter.ts';

export const getStaticPaths = (() =>
  referenceForms([]).map(({ extension }) => ({ params: { extension } }))) satisfies GetStaticPaths;

/** Every source, for reference managers: one file in each form. */
export const GET: APIRoute = async ({ params }) => {
  const { encyclopedia, corpus } = await siteCorpus();
  const items = corpus.sources
    .filter(({ source }) => source.key !== uncited)
    .map(({ source }) => cslItem(source, encyclopedia.language));
  const form = referenceForms(items).find(({ extension }) => extension === params['extension']);
  return new Response(form?.text ?? '');
};

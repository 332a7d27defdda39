import type { APIRoute } from 'astro';
import { facetClass } from '../components/site/facet-class.ts';
import { siteCorpus } from '../corpus/site-corpus.ts';

/** The colours of the facets as the config gives them, for light and for dark paper. */
export const GET: APIRoute = async () => {
  const { encyclopedia } = await siteCorpus();
  const values = Object.entries(encyclopedia.facets).flatMap(([facet, config]) =>
    config.values.map(({ id, color }, position) => {
      const [name = ''] = facetClass(facet, id, position).split(' ');
      return { name, color };
    }),
  );
  const tokens = (paper: 'light' | 'dark'): string =>
    values.map(({ name, color }) => (color ? `--${name}:${color[paper]};` : '')).join('');
  const css = [
    `:root{${tokens('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${tokens('dark')}}}`,
    `:root[data-theme='dark']{${tokens('dark')}}`,
    ...values.map(({ name }) => `.${name}{--facet:var(--${name})}`),
  ].join('\n');
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};

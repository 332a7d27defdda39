import type { APIRoute } from 'astro';
import parties from '../styles/parties.css?raw';
import terms from '../styles/terms.css?raw';

/** How figures of terms and parties look: for the few pages that have one, by a link of their own. */
export const GET: APIRoute = () =>
  new Response(`${terms}\n${parties}`, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });

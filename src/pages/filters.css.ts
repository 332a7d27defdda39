import type { APIRoute } from 'astro';
import { filterStyles } from '../components/lists/filters.ts';

/** What the choices above a list leave out. */
export const GET: APIRoute = () =>
  new Response(filterStyles(), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { schemasOfData } from '../../export/data-schemas.ts';

/** JSON Schemas of the open data, for whoever reads it with another tool. */
export const getStaticPaths = (() =>
  Object.keys(schemasOfData).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const schema = new Map(Object.entries(schemasOfData)).get(params['name'] ?? '');
  return schema ? Response.json(schema) : new Response(null, { status: 404 });
};

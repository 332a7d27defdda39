import type { Home } from '../statements/stated.ts';

/** The articles as far as it is known where they are written. */
export interface Homes {
  readonly get: (id: string) => { readonly path: string } | undefined;
}

/** Where a statement is written, with the file. */
export function homeData({ id, line }: Home, homes: Homes): Home & { readonly path: string } {
  return { id, path: homes.get(id)?.path ?? '', line };
}

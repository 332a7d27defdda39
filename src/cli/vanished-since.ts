import type { Pass } from '../corpus/build-corpus.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { findBase, idsAt } from '../impact/read-base.ts';
import { findVanishedIds } from '../impact/vanished-ids.ts';

/**
 * Articles that the base has and that have neither a file nor a redirect now. That nobody can tell
 * is said, and stops nothing.
 */
export function vanishedSince(
  base: string | undefined,
  root: string,
  pass: Pass | undefined,
): readonly Problem[] {
  if (base === undefined || !pass) return [];
  try {
    const before = { ids: idsAt(root, findBase(root, base)), redirects: {} };
    const { redirects } = pass.memory.links.linker.table;
    return findVanishedIds(before, {
      ids: pass.known.ids,
      redirects: Object.fromEntries(redirects),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return [];
  }
}

import type { Encyclopedia } from '../config/encyclopedia.ts';
import { nearest } from '../schema/nearest.ts';

/**
 * The id of the kind that somebody names: by its id, its label or its plural, in any
 * case, or by a beginning that no other has.
 */
export function findKind(
  word: string,
  { kinds }: Encyclopedia,
): { readonly kind?: string | undefined; readonly meant?: string | undefined } {
  const wanted = word.trim().toLowerCase();
  const called = Object.values(kinds).flatMap(({ id, label, plural, index }) =>
    [id, label, plural, index].map((name) => [name.toLowerCase(), id] as const),
  );
  const byName = new Map(called.toReversed());
  const kind = byName.get(wanted);
  if (kind !== undefined) return { kind };
  const begun = new Set(called.flatMap(([name, id]) => (name.startsWith(wanted) ? [id] : [])));
  const [only] = begun;
  if (wanted !== '' && begun.size === 1 && only !== undefined) return { kind: only };
  const meant = nearest(wanted, byName.keys());
  return { meant: meant === undefined ? undefined : byName.get(meant) };
}

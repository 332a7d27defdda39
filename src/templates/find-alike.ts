import { foldName } from '../entities/fold.ts';
import type { NameTable } from '../entities/name-table.ts';
import { nearestId } from '../schema/nearest.ts';

/** Articles that a new one may be about already. Ids, sorted. */
export interface Alike {
  /** They bear the very name, if only to be searched by. */
  readonly same: readonly string[];
  /** They bear one that is written almost like it. */
  readonly near: readonly string[];
}

/** Who bears a name, or one that it could be a slip for. */
export function findAlike(name: string, { forms, hidden }: NameTable): Alike {
  const folded = foldName(name);
  const same = bearersOf(folded);
  const meant = same.length > 0 ? undefined : nearestId(folded, forms.keys());
  return { same, near: meant === undefined ? [] : bearersOf(meant) };

  function bearersOf(form: string): string[] {
    const ids = [...(forms.get(form)?.ids ?? []), ...(hidden.get(form)?.ids ?? [])];
    return [...new Set(ids)].sort();
  }
}

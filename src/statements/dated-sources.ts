import type { Dated } from '../schema/front-matter.ts';

/** Keys of the sources of a statement: its own, and those of its dates. */
export function sourcesOfDated({
  sources,
  from,
  until,
  on,
}: Pick<Dated, 'sources' | 'from' | 'until' | 'on'>): readonly string[] {
  const dates = [from, until, on].flatMap((claims) => claims ?? []);
  return [...sources, ...dates.flatMap((claim) => claim.sources)];
}

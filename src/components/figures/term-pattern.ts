import type { ShownFacet } from '../site/facet-class.ts';

/** The id of what fills the bars of a side in a chart. No id of an entity has a colon. */
export function termPattern(chart: string, side: Pick<ShownFacet, 'className'> | null): string {
  const own = side?.className.split(' ')[0] ?? 'none';
  return `terms:${chart.replaceAll(/[^\w-]+/g, '.')}:${own}`;
}

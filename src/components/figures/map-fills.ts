import type { Encyclopedia } from '../../config/encyclopedia.ts';
import type { MapConfig } from '../../config/encyclopedia-config.ts';
import { shownFacet } from '../site/facet-class.ts';
import { fillName } from './region-control.ts';

/** One way in which regions are filled: what it means, and what colours it. */
export interface MapFill {
  readonly name: string;
  readonly label: string;
  /** Classes of the side; empty where none is meant. */
  readonly className: string;
  readonly certainty: 'yes' | 'possibly' | 'none';
  /** The entity that stands for the side. */
  readonly entity?: string | undefined;
}

/** Every way in which a map can be filled: by each value of its facet, by nobody known. */
export function mapFills(encyclopedia: Encyclopedia, { facet }: MapConfig): readonly MapFill[] {
  const values = encyclopedia.facets[facet]?.values ?? [];
  const sides = (['yes', 'possibly'] as const).flatMap((certainty) =>
    values.flatMap(({ id }): MapFill[] => {
      const shown = shownFacet(encyclopedia, facet, id);
      if (!shown) return [];
      const { label, className, entity } = shown;
      return [{ name: fillName({ by: id, certainty }), label, className, certainty, entity }];
    }),
  );
  return [
    ...sides,
    { name: fillName(undefined), label: 'No source says', className: '', certainty: 'none' },
  ];
}

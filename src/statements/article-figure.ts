import type { Day } from '../dates/day.ts';
import type { RegionControl } from './control-by-place.ts';
import { sourcesOfDated } from './dated-sources.ts';
import type { OfficeTable } from './office-tables.ts';
import { entitiesOfParties, type PartyGroup } from './parties.ts';

/** What a figure of an article shows, worked out with the corpus: plain data. */
export type ArticleFigure = TermsFigure | PartiesFigure | MapFigure;

/** Who held a post one after the other. */
export interface TermsFigure {
  readonly name: 'Terms';
  /** The body or the office. */
  readonly of: string;
  readonly tables: readonly OfficeTable[];
}

/** Who took part in an event, or agreed to a document. */
export interface PartiesFigure {
  readonly name: 'Parties';
  readonly of: string;
  readonly groups: readonly PartyGroup[];
}

/** A map of regions by who controlled them on a day. */
export interface MapFigure {
  readonly name: 'Map';
  readonly map: string;
  readonly day: Day;
  /** By title. */
  readonly places: readonly MapPlace[];
  /** There is a page of what was so on that day. */
  readonly hasState: boolean;
}

/** A region of the map; without control no source says. */
export interface MapPlace {
  readonly id: string;
  /** The region's own name. */
  readonly feature: string;
  readonly control?: RegionControl | undefined;
  /** Who controls it, as the config calls the side. */
  readonly label?: string | undefined;
}

/** Every entity that a figure names. */
export function entitiesOfFigure(figure: ArticleFigure): readonly string[] {
  switch (figure.name) {
    case 'Terms':
      return [
        figure.of,
        ...figure.tables.flatMap(({ rows }) =>
          rows.flatMap((row) => {
            if (row.type === 'gap') return [];
            return row.type === 'held' ? [row.held.holder, row.held.body] : [row.vacancy.body];
          }),
        ),
      ];
    case 'Parties':
      return [figure.of, ...entitiesOfParties(figure.groups)];
    case 'Map':
      return figure.places.map(({ id }) => id);
  }
}

/** Keys of the sources that a figure marks, in order of appearance; those of terms have a table. */
export function sourcesOfFigure(figure: ArticleFigure): readonly string[] {
  if (figure.name !== 'Parties') return [];
  return figure.groups.flatMap(({ parties }) =>
    parties.flatMap(({ roles }) => roles.flatMap(({ dated }) => sourcesOfDated(dated))),
  );
}

import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * A map of named regions, checked: every arc that a region names is there, rings are closed, and
 * names are told apart. Arcs are in degrees of longitude and latitude; serialisable.
 */
export interface RegionMap {
  /** The name of its file under `maps/`, without `.topo.json`. */
  readonly id: string;
  /** Names of the regions, in the order of the file. */
  readonly names: readonly string[];
  readonly topology: RegionTopology;
  /** Changes whenever the shapes do. */
  readonly digest: string;
}

export type RegionTopology = Omit<
  Topology<{ regions: GeometryCollection<{ name: string }> }>,
  'arcs' | 'transform'
> & { arcs: [number, number][][] };

import type { GeometryCollection, Topology } from 'topojson-specification';
import near from 'world-atlas/countries-50m.json' with { type: 'json' };
import far from 'world-atlas/countries-110m.json' with { type: 'json' };

/** The countries of today, of Natural Earth (public domain), by their ISO number. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** For a map of some thousand kilometres, and for one of a continent. */
export const nearWorld = near as unknown as World;
export const farWorld = far as unknown as World;

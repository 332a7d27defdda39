import { geoCentroid, geoDistance } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type * as topojson from 'topojson-specification';
import type { World } from './world.ts';

/** The world in shapes on the globe: what every view of it is cut from. */
export interface WorldShapes {
  readonly land: MultiPolygon;
  /** Between countries that are not called alike. */
  readonly borders: MultiLineString;
  /** Those called alike are one. */
  readonly countries: readonly CountryShape[];
}

export interface CountryShape {
  readonly name: string;
  readonly shape: MultiPolygon;
  /** A circle around it on the globe: its middle in degrees, its radius in radians. */
  readonly middle: [number, number];
  readonly radius: number;
}

/** Names that replace those of the data, by ISO number. */
export type CountryNames = Readonly<Record<string, string>>;

type Country = (topojson.Polygon | topojson.MultiPolygon) & {
  readonly properties: { readonly name: string };
};

const made = new WeakMap<World, Map<string, WorldShapes>>();

/** Joined once for a world and a set of names. */
export function worldShapes(world: World, names: CountryNames = {}): WorldShapes {
  const known = made.get(world) ?? new Map<string, WorldShapes>();
  made.set(world, known);
  const key = JSON.stringify(names);
  const shapes = known.get(key) ?? joinShapes(world, names);
  known.set(key, shapes);
  return shapes;
}

function joinShapes(world: World, names: CountryNames): WorldShapes {
  const all = world.objects.countries.geometries.filter(
    (country): country is Country => country.type === 'Polygon' || country.type === 'MultiPolygon',
  );
  const nameOf = ({ id, properties }: Country): string => names[String(id)] ?? properties.name;
  return {
    land: merge(world, all),
    borders: mesh(
      world,
      world.objects.countries,
      (a, b) => a !== b && nameOf(a as Country) !== nameOf(b as Country),
    ),
    countries: [...Map.groupBy(all, nameOf)].map(([name, shapes]) =>
      encircle(name, merge(world, shapes)),
    ),
  };
}

function encircle(name: string, shape: MultiPolygon): CountryShape {
  const middle = geoCentroid(shape);
  let radius = 0;
  for (const [lon = 0, lat = 0] of shape.coordinates.flat(2)) {
    radius = Math.max(radius, geoDistance(middle, [lon, lat]));
  }
  return { name, shape, middle, radius };
}

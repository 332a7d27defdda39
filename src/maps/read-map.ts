import { createHash } from 'node:crypto';
import type { MapConfig } from '../config/encyclopedia-config.ts';
import { problemAt, problemOfFile, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { nearest } from '../schema/nearest.ts';
import type { RegionMap } from './region-map.ts';
import {
  mostPoints,
  topologySchema,
  type ReadGeometry,
  type ReadTopology,
} from './topology-schema.ts';

export interface MapReading {
  /** Only when there is no problem. */
  readonly map?: RegionMap;
  readonly problems: readonly Problem[];
}

type Position = [number, number];

/** Reads `maps/<id>.topo.json`: TopoJSON whose regions have their name in the configured property. */
export function readMap(file: SourceFile, config: Pick<MapConfig, 'feature'>): MapReading {
  const id = idOfMap(file.path);
  const invalid = (message: string, hint?: string): MapReading => ({
    problems: [problemOfFile('map-invalid', file.path, { message, hint })],
  });
  let value: unknown;
  try {
    value = JSON.parse(file.text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problems: [notJson(file, error)] };
  }
  const parsed = topologySchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'the file';
    return invalid(
      `This is no map of regions: \`${where}\`: ${issue?.message ?? 'not valid'}`,
      'A map is TopoJSON with one collection of polygons, each with its name as a property.',
    );
  }
  const topology = parsed.data;
  const [collection, ...others] = Object.values(topology.objects);
  if (!collection || others.length > 0) {
    return invalid(
      `A map has one collection of regions; this one has ${others.length + (collection ? 1 : 0)}.`,
    );
  }
  const arcs = decodeArcs(topology);
  const points = arcs.reduce((sum, arc) => sum + arc.length, 0);
  if (points > mostPoints) {
    return invalid(
      `The shapes have ${points} points; the limit is ${mostPoints}.`,
      'Simplify them: a page shows a few thousand at most.',
    );
  }
  const drawn = drawnPoints(collection.geometries, arcs);
  if (drawn > 2 * mostPoints) {
    return invalid(
      `The regions have ${drawn} points together; the limit is ${2 * mostPoints}.`,
      'Each stretch of border belongs to two regions at most: make the file anew.',
    );
  }
  const faulty = findFault(collection.geometries, arcs);
  if (faulty !== undefined) return invalid(faulty, 'Make the file anew with TopoJSON’s own tools.');

  const names: string[] = [];
  for (const [at, { properties }] of collection.geometries.entries()) {
    const name = Object.hasOwn(properties ?? {}, config.feature)
      ? properties?.[config.feature]
      : undefined;
    if (typeof name !== 'string' || name.trim() === '') {
      const keys = Object.keys(properties ?? {});
      const meant = nearest(config.feature, keys) ?? (keys.length === 1 ? keys[0] : undefined);
      return invalid(
        `Region ${at + 1} has no name: its property \`${config.feature}\` is missing.`,
        meant === undefined
          ? `Name it there: \`"properties": { "${config.feature}": "…" }\`.`
          : `It has \`${meant}\`: if that is its name, set \`feature: '${meant}'\` in the config.`,
      );
    }
    if (names.includes(name)) return invalid(`Two regions are called \`${name}\`.`);
    names.push(name);
  }
  const geometries = collection.geometries.map((shape, at) => ({
    ...shape,
    properties: { name: names[at] ?? '' },
  }));
  const sound: RegionMap['topology'] = {
    type: 'Topology',
    arcs,
    objects: { regions: { type: 'GeometryCollection', geometries } },
  };
  const digest = createHash('sha256').update(JSON.stringify(sound)).digest('hex').slice(0, 16);
  return { map: { id, names, topology: sound, digest }, problems: [] };
}

export function idOfMap(path: string): string {
  return path.replace(/^maps\/|\.topo\.json$/g, '');
}

/** Arcs in degrees; in the file they may be steps on a grid. */
function decodeArcs({ arcs, transform }: ReadTopology): Position[][] {
  if (!transform) return arcs.map((arc) => arc.map(([x, y]): Position => [x, y]));
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let column = 0;
    let row = 0;
    return arc.map(([right, down]): Position => {
      column += right;
      row += down;
      return [degrees(column * scale[0] + translate[0]), degrees(row * scale[1] + translate[1])];
    });
  });
}

/** A hundred-thousandth of a degree is a metre. */
function degrees(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

/** A stretch may stand in many rings, so a small file could draw millions of points. */
function drawnPoints(
  geometries: readonly ReadGeometry[],
  arcs: readonly (readonly Position[])[],
): number {
  let sum = 0;
  for (const geometry of geometries) {
    const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
    for (const ring of rings) {
      for (const index of ring) sum += arcs[index < 0 ? ~index : index]?.length ?? 0;
    }
  }
  return sum;
}

/** What keeps the shapes from being drawn, in words. */
function findFault(
  geometries: readonly ReadGeometry[],
  arcs: readonly (readonly Position[])[],
): string | undefined {
  const outside = arcs.flat().find(([x, y]) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90));
  if (outside) return `The point ${outside.join(', ')} does not lie on the Earth.`;
  for (const [at, geometry] of geometries.entries()) {
    const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
    for (const ring of rings) {
      const unknown = ring.find((index) => arcs[index < 0 ? ~index : index] === undefined);
      if (unknown !== undefined)
        return `Region ${at + 1} names the arc ${unknown}, which is missing.`;
      const ends = ring.map((index) => {
        const arc = arcs[index < 0 ? ~index : index] ?? [];
        const [first, last] = [arc[0], arc.at(-1)];
        return index < 0 ? { from: last, to: first } : { from: first, to: last };
      });
      const isClosed = ends.every(
        ({ to }, position) => String(to) === String(ends[(position + 1) % ends.length]?.from),
      );
      if (!isClosed) return `Region ${at + 1} is not closed.`;
    }
  }
  return undefined;
}

function notJson(file: SourceFile, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const at = Number(/position (\d+)/.exec(reason)?.[1] ?? NaN);
  const details = {
    message: 'The map is not JSON.',
    hint: 'Here the reading stopped; save the file again as TopoJSON.',
  };
  return Number.isNaN(at)
    ? problemOfFile('map-invalid', file.path, details)
    : problemAt('map-invalid', file, Math.min(at, file.text.length), at + 1, details);
}

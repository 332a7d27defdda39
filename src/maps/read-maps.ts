import type { Encyclopedia } from '../config/encyclopedia.ts';
import { problemOfFile, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { nearest } from '../schema/nearest.ts';
import { idOfMap, readMap, type MapReading } from './read-map.ts';
import type { RegionMap } from './region-map.ts';

export interface MapsReading {
  /** Sound ones, in the order of the config. */
  readonly maps: readonly RegionMap[];
  /**
   * The names of regions by map, for every map that the config declares: undefined where the
   * shapes cannot be read, so that nobody is blamed for naming one.
   */
  readonly known: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  readonly problems: readonly Problem[];
}

const readings = new WeakMap<
  SourceFile,
  { readonly feature: string; readonly reading: MapReading }
>();

/** The maps that the config declares, with their shapes. */
export function readMaps(files: readonly SourceFile[], encyclopedia: Encyclopedia): MapsReading {
  const byId = new Map(files.map((file) => [idOfMap(file.path), file]));
  const declared = Object.entries(encyclopedia.maps ?? {});
  const maps: RegionMap[] = [];
  const problems: Problem[] = [];
  const known = new Map<string, ReadonlySet<string> | undefined>();
  for (const [id, config] of declared) {
    const file = byId.get(id);
    if (!file) {
      const meant = nearest(id, byId.keys());
      problems.push(
        problemOfFile('map-missing', 'encyclopedia.config.ts', {
          message: `The config declares the map \`${id}\`, and \`maps/${id}.topo.json\` is missing.`,
          hint: meant ? `Did you mean \`${meant}\`?` : 'Put its shapes there, as TopoJSON.',
        }),
      );
      known.set(id, undefined);
      continue;
    }
    const { map, problems: found } = readOnce(file, config.feature);
    problems.push(...found);
    known.set(id, map && new Set(map.names));
    if (map) maps.push(map);
  }
  const ids = new Set(declared.map(([id]) => id));
  for (const [id, file] of byId) {
    if (ids.has(id)) continue;
    const meant = nearest(id, ids);
    problems.push(
      problemOfFile('file-misplaced', file.path, {
        message: `The config declares no map \`${id}\`.`,
        hint: meant
          ? `Did you mean \`${meant}.topo.json\`?`
          : `Declare it under \`maps\` in the config: \`'${id}': { label: …, feature: …, facet: … }\`.`,
      }),
    );
  }
  return { maps, known, problems };
}

function readOnce(file: SourceFile, feature: string): MapReading {
  const before = readings.get(file);
  if (before?.feature === feature) return before.reading;
  const reading = readMap(file, { feature });
  readings.set(file, { feature, reading });
  return reading;
}

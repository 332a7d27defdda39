import {
  defineScalarTag,
  boolCoreTag,
  load,
  mapTag,
  NOT_RESOLVED,
  nullCoreTag,
  Schema,
  seqTag,
  strTag,
  YAMLException,
} from 'js-yaml';
import { isAlias, isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { yamlProblem } from './explain-yaml.ts';
import type { Place } from './front-matter.ts';
import { guardYaml } from './guard-yaml.ts';

/** Keys and indexes from the top, as in an issue of zod. */
export type YamlPath = readonly PropertyKey[];

/** A stretch of YAML as values, and where each value stands, on demand. */
export interface YamlReading {
  /**
   * Plain data: objects, arrays, strings, booleans, null and numbers. `undefined` when it cannot
   * be read, `null` when there is nothing to read.
   *
   * A plain scalar is a number only when the number prints as it was written: `25` and `43.8` are
   * numbers, `1946-07-01`, `1890-10`, `0042`, `1e3`, `43.80` and `+1` are strings. So
   * `String(value)` is always the source text: a schema for dates takes `number | string` and
   * reads that, one for numbers takes both too (`43.80`).
   */
  readonly value: unknown;
  /** `yaml-invalid`, or what must not be parsed; one a file, because what follows the first is guesswork. */
  readonly problems: readonly Problem[];
  /** Offsets into the file's text; of a path that does not exist, its nearest ancestor's. */
  placeOf(path: YamlPath): Place;
  /** The key of the last step of the path; of an item of a list, the item itself. */
  placeOfKey(path: YamlPath): Place;
}

const textualNumber = defineScalarTag<number>('tag:yaml.org,2002:float', {
  implicit: true,
  implicitFirstChars: [...'-0123456789'],
  resolve: (source) => {
    const number = Number(source);
    return Number.isFinite(number) && String(number) === source ? number : NOT_RESOLVED;
  },
  identify: (data) => typeof data === 'number',
});

const schema = new Schema([strTag, seqTag, mapTag, nullCoreTag, boolCoreTag, textualNumber]);

/**
 * Reads the YAML between two offsets of a file (all of it by default): values with the fast
 * parser, positions from the other one, which runs only when somebody asks for a place.
 * Duplicate keys, anchors, aliases, tags and second documents are problems.
 */
export function readYaml(file: SourceFile, start = 0, end = file.text.length): YamlReading {
  const text = file.text.slice(start, end);
  let document: Document.Parsed | undefined;
  const positioned = (): Document.Parsed =>
    (document ??= parseDocument(text, { prettyErrors: false, logLevel: 'silent' }));
  const guarded = guardYaml(file, start, end);
  const whole: Place = { start, end: start + Math.max(1, text.search(/\r?\n|$/)) };
  if (guarded) {
    const here = (): Place => whole;
    return { value: undefined, problems: [guarded], placeOf: here, placeOfKey: here };
  }
  const reading = {
    placeOf: (path: YamlPath) => placeIn(positioned(), path, 'value', start) ?? whole,
    placeOfKey: (path: YamlPath) => placeIn(positioned(), path, 'key', start) ?? whole,
  };
  try {
    const value = isBlank(text) ? null : load(text, { schema, maxAliases: 0 });
    return { ...reading, value, problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const [found] = positioned().errors;
    const problem = yamlProblem(file, start, text, found, error);
    return { ...reading, value: undefined, problems: [problem] };
  }
}

function isBlank(text: string): boolean {
  return /^(?:[ \t]*(?:#[^\n]*)?\r?(?:\n|$))*$/.test(text);
}

function placeIn(
  document: Document.Parsed,
  path: YamlPath,
  wanted: 'key' | 'value',
  shift: number,
): Place | undefined {
  let node: unknown = document.contents;
  let place = placeOfNode(node);
  for (const [depth, step] of path.entries()) {
    // A single value may stand where a list is meant.
    if (step === 0 && isMap(node)) continue;
    const isLast = depth === path.length - 1;
    const pair = isMap(node) ? pairsOf(node).get(String(step)) : undefined;
    const next = pair ? pair.value : isCollection(node) ? node.get(step, true) : undefined;
    const keyPlace = placeOfNode(pair?.key);
    // A key without a value has no place of its own for it.
    const valuePlace = placeOfNode(next) ?? keyPlace;
    const found = wanted === 'key' && isLast ? (keyPlace ?? valuePlace) : valuePlace;
    if (!found) break;
    place = found;
    node = next;
  }
  return place && { start: place.start + shift, end: place.end + shift };
}

const pairsByKey = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a map by key, the first of equal ones: a file may have thousands of faulty keys. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairsByKey.get(map);
  if (known) return known;
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (key !== undefined && !pairs.has(key)) pairs.set(key, pair);
  }
  pairsByKey.set(map, pairs);
  return pairs;
}

function placeOfNode(node: unknown): Place | undefined {
  if (!isNode(node) || isAlias(node)) return undefined;
  const range = (node as Node).range;
  if (!range || range[1] === range[0]) return undefined;
  return { start: range[0], end: range[1] };
}

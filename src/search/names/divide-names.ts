import { createHash } from 'node:crypto';
import { variantsIn } from './han-variants.ts';
import type { NameEntry } from './name-entries.ts';
import { readVariants } from './names-engine.ts';
import {
  detailsPart,
  firstPart,
  shardPart,
  type EntityDetails,
  type NameMark,
  type NamesDirectory,
  type NamesPart,
} from './names-data.ts';
import { shardRows, sizeOf, type NumberedName } from './shard-rows.ts';

export interface DividedNames {
  readonly directory: NamesDirectory;
  /** By name, as `LoadPart` is asked for them. */
  readonly parts: ReadonlyMap<string, NamesPart>;
}

/** Bytes of names and details before compression, and entities whose details lie together. */
export interface NameSizes {
  /** An encyclopedia that is no larger lies in one file. */
  readonly whole: number;
  /** What is always loaded of a larger one. */
  readonly first: number;
  readonly shard: number;
  readonly together: number;
}

const usual: NameSizes = { whole: 96_000, first: 20_000, shard: 18_000, together: 16 };

/**
 * The names of an encyclopedia in files: one for a small one; else one with the entities that
 * most lead to, shards of the other names in the order of their sounds, and the details of the
 * other entities. A name stands in each shard where one of its words, or Han characters, begins.
 */
export function divideNames(entries: readonly NameEntry[], sizes: NameSizes = usual): DividedNames {
  const kinds = [...new Set(entries.map(({ kind }) => kind))].sort();
  const marks: NameMark[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (mark: NameMark): number => {
    const key = JSON.stringify(mark);
    const known = numbers.get(key) ?? marks.push(mark) - 1;
    numbers.set(key, known);
    return known;
  };
  const rowsOf = entries.map(({ names }, entity) =>
    names.map(({ text, mark }): NumberedName => ({ text, entity, mark: numberOf(mark) })),
  );
  const details = entries.map((entry) => detailsOf(entry, kinds));
  const variants = variantsIn(entries.flatMap(({ names }) => names.map(({ text }) => text)));
  const first = countFirst(rowsOf, details, sizes);
  const rest = shardRows(rowsOf.slice(first).flat(), readVariants(variants), sizes.shard);

  const parts = new Map<string, NamesPart>([
    [
      firstPart,
      { rows: asColumns(rowsOf.slice(0, first).flat()), details: details.slice(0, first) },
    ],
    ...rest.map(({ rows }, at) => [shardPart(at), { rows: asColumns(rows) }] as const),
  ]);
  for (let at = first; at < details.length; at += sizes.together) {
    const part = detailsPart((at - first) / sizes.together);
    parts.set(part, { details: details.slice(at, at + sizes.together) });
  }
  const directory = {
    kinds,
    marks,
    variants,
    shards: rest.map(({ begin }) => begin),
    first,
    together: sizes.together,
  };
  const edition = createHash('sha256')
    .update(JSON.stringify([directory, [...parts]]))
    .digest('hex')
    .slice(0, 8);
  return { directory: { edition, ...directory }, parts };
}

function detailsOf(entry: NameEntry, kinds: readonly string[]): EntityDetails {
  const { url, title, kind, dates, clause, titleLang } = entry;
  const number = kinds.indexOf(kind);
  return titleLang === undefined
    ? [url, title, number, dates, clause]
    : [url, title, number, dates, clause, titleLang];
}

/** How many entities, from the first on, are always loaded. */
function countFirst(
  rowsOf: readonly (readonly NumberedName[])[],
  details: readonly EntityDetails[],
  { whole, first }: NameSizes,
): number {
  const sizes = rowsOf.map(
    (rows, entity) =>
      rows.reduce((sum, row) => sum + sizeOf(row), 0) +
      Buffer.byteLength(JSON.stringify(details[entity])),
  );
  if (sizes.reduce((sum, size) => sum + size, 0) <= whole) return sizes.length;
  let left = first;
  const end = sizes.findIndex((size) => (left -= size) < 0);
  return end === -1 ? sizes.length : end;
}

function asColumns(rows: readonly NumberedName[]): NamesPart['rows'] {
  return {
    texts: rows.map(({ text }) => text).join('\n'),
    entities: rows.map(({ entity }) => entity),
    marks: rows.map(({ mark }) => mark),
  };
}

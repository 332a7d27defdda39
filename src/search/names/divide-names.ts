import { createHash } from 'node:crypto';
import { variantsIn } from './han-variants.ts';
import { soundKey } from './latin-letters.ts';
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
import { hasUnspaced, spellName, type Variants } from './spell-name.ts';

/** Bytes of names and details before compression, and entities whose details lie together. */
export interface NameSizes {
  /** An encyclopedia that is no larger lies in one file. */
  readonly whole: number;
  /** What is always loaded of a larger one. */
  readonly first: number;
  readonly shard: number;
  readonly together: number;
}

const usual: NameSizes = { whole: 96_000, first: 24_000, shard: 24_000, together: 16 };

interface Row {
  readonly text: string;
  readonly entity: number;
  readonly mark: number;
}

/**
 * The names of an encyclopedia in files: one for a small one; else one with the entities that
 * most lead to, shards of the other names in the order of their sounds, and the details of the
 * other entities. A name stands in each shard where one of its words, or Han characters, begins.
 */
export function divideNames(
  entries: readonly NameEntry[],
  sizes: NameSizes = usual,
): { readonly directory: NamesDirectory; readonly parts: ReadonlyMap<string, NamesPart> } {
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
    names.map(({ text, mark }): Row => ({ text, entity, mark: numberOf(mark) })),
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
  rowsOf: readonly (readonly Row[])[],
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

/** A number and a mark cost some more than the text. */
function sizeOf({ text }: Row): number {
  return Buffer.byteLength(text) + 8;
}

interface Shard {
  /** At or before the first key in it, and behind every key of the shard before. */
  readonly begin: string;
  readonly rows: readonly Row[];
}

function shardRows(rows: readonly Row[], variants: Variants, size: number): readonly Shard[] {
  const keyed = rows
    .flatMap((row) => keysOf(row.text, variants).map((key) => ({ key, row })))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.entity - b.row.entity));
  const shards: { begin: string; rows: Set<Row> }[] = [];
  let left = 0;
  let before = '';
  for (const { key, row } of keyed) {
    let shard = shards.at(-1);
    if (!shard || left <= 0) {
      shard = { begin: shard ? shortestBetween(before, key) : '', rows: new Set() };
      shards.push(shard);
      left = size;
    }
    if (!shard.rows.has(row)) left -= sizeOf(row);
    shard.rows.add(row);
    before = key;
  }
  return shards.map(({ begin, rows }) => ({ begin, rows: [...rows] }));
}

/** The shortest beginning of `key` that does not come before `before`. */
function shortestBetween(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/** Where a name is looked up: at each word, and at each character that may be one. */
function keysOf(text: string, variants: Variants): string[] {
  const { sounds } = spellName(text, variants);
  const keys = sounds.flatMap((from) => {
    const key = soundKey(from);
    if (!hasUnspaced(key)) return [key];
    const starts = [...key.matchAll(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/gu)];
    return [key, ...starts.map(({ index }) => key.slice(index))];
  });
  return [...new Set(keys)].filter((key) => key !== '');
}

function asColumns(rows: readonly Row[]): NamesPart['rows'] {
  return {
    texts: rows.map(({ text }) => text).join('\n'),
    entities: rows.map(({ entity }) => entity),
    marks: rows.map(({ mark }) => mark),
  };
}

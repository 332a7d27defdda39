import { likeSounds, soundKey } from './latin-letters.ts';
import { hasUnspaced, spellName, type Variants } from './spell-name.ts';

/** A name of an entity and what it is to it, by their numbers. */
export interface NumberedName {
  readonly text: string;
  readonly entity: number;
  readonly mark: number;
}

/** A number and a mark cost some more than the text. */
export function sizeOf({ text }: NumberedName): number {
  return Buffer.byteLength(text) + 8;
}

export interface Shard {
  /** At or before the first key in it, at or behind the last of the shard before. */
  readonly begin: string;
  readonly rows: readonly NumberedName[];
}

/** Names in the order of their sounds, so many bytes together. */
export function shardRows(
  rows: readonly NumberedName[],
  variants: Variants,
  size: number,
): readonly Shard[] {
  const keyed = rows
    .flatMap((row) => keysOf(row.text, variants).map((key) => ({ key, row })))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.entity - b.row.entity));
  const shards: { begin: string; rows: Set<NumberedName> }[] = [];
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

/** The shortest beginning of `key` that comes after `before`; `key` where both are one. */
function shortestBetween(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/** Where a name is looked up: at each word, at each character that may be one, by its initials. */
function keysOf(text: string, variants: Variants): string[] {
  const { sounds, initials } = spellName(text, variants);
  const keys = sounds.flatMap((from) => {
    const key = soundKey(from);
    if (!hasUnspaced(key)) return [key];
    const starts = [...key.matchAll(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/gu)];
    return [key, ...starts.map(({ index }) => key.slice(index))];
  });
  const short = initials.map((letters) => soundKey(likeSounds(letters)));
  return [...new Set([...keys, ...short])].filter((key) => key !== '');
}

import { foldWithMap, startInSource } from '../entities/fold.ts';
import type { Bearer } from '../entities/name-table.ts';
import type { Name } from '../schema/front-matter.ts';
import { isWordBefore } from './word-boundary.ts';

/** Where a name has capitals, in units of its folded form. */
interface Capitals {
  /** Beginnings of words that are capitals. */
  readonly initials: readonly number[];
  /** Two or more letters, all of them capitals: an abbreviation. */
  readonly only: boolean;
}

/** A stretch of text that folds to a name. */
export interface Match {
  readonly text: string;
  /** Where in `text` the folded unit `n` of the name stands. */
  readonly offsetOf: (unit: number) => number;
  /** The first capital may be owed to the sentence. */
  readonly beginsSentence: () => boolean;
  /** As in the text, without a plural `s`. */
  readonly written: string;
}

/**
 * Is a match written as a bearer of the name wants it? Names of a `common` kind ignore case.
 * Names of a `proper` kind want their first capital; where the sentence would have given it
 * anyway, or the name begins small (`al-Farabi`), they want the capitals of their other words
 * too, so that `The Times` is not found in `The times were hard`. Names in capitals only (`WHO`)
 * want them all, whatever the kind.
 */
export function isWrittenLike(match: Match, { name, kind }: Bearer): boolean {
  const capitals = capitalsOf(name);
  if (capitals.only) return match.written === match.written.toUpperCase();
  const [first] = capitals.initials;
  if (kind.case === 'common' || first === undefined) return true;
  const wantsAll = first > 0 || (capitals.initials.length > 1 && match.beginsSentence());
  const wanted = wantsAll ? capitals.initials : [first];
  return wanted.every((unit) => isCapital(match.text, match.offsetOf(unit)));
}

const capitalsByName = new WeakMap<Name, Capitals>();

function capitalsOf(name: Name): Capitals {
  const known = capitalsByName.get(name);
  if (known) return known;
  const text = name.text.trim();
  const map = foldWithMap(text, { ignoreCase: true });
  const { folded } = map;
  const initials: number[] = [];
  for (let unit = 0; unit < folded.length; unit += 1) {
    if (isWordBefore(folded, unit)) continue;
    if (isCapital(text, startInSource(map, unit))) initials.push(unit);
  }
  const only = text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) > 1;
  const capitals = { initials, only };
  capitalsByName.set(name, capitals);
  return capitals;
}

function isCapital(text: string, offset: number): boolean {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
  return character !== character.toLowerCase();
}

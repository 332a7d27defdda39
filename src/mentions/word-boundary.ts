/** What a character is to a reader who looks for the beginnings and ends of words. */
export type CharacterClass = 'word' | 'unspaced' | 'other';

const unspaced =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u30fc]$/u;
const word = /^[\p{L}\p{N}\p{M}_]$/u;
const classes = new Map<number, CharacterClass>();

/**
 * `word`: letters, digits and marks of scripts that put spaces between words; `unspaced`:
 * letters of those that do not (Han, kana, Thai...), where every place is a boundary.
 */
export function classOf(codePoint: number | undefined): CharacterClass {
  if (codePoint === undefined) return 'other';
  if (codePoint < 0x80) return asciiWord[codePoint] ? 'word' : 'other';
  const known = classes.get(codePoint);
  if (known) return known;
  const character = String.fromCodePoint(codePoint);
  const found = unspaced.test(character) ? 'unspaced' : word.test(character) ? 'word' : 'other';
  classes.set(codePoint, found);
  return found;
}

const asciiWord = Array.from({ length: 0x80 }, (_, unit) => word.test(String.fromCharCode(unit)));

/** The character that ends before a UTF-16 offset; undefined at the beginning. */
export function codePointBefore(text: string, offset: number): number | undefined {
  if (offset <= 0) return undefined;
  const unit = text.charCodeAt(offset - 1);
  const isPair = unit >= 0xdc00 && unit <= 0xdfff && offset > 1;
  return isPair ? text.codePointAt(offset - 2) : unit;
}

export function isWordAt(text: string, offset: number): boolean {
  return classOf(text.codePointAt(offset)) === 'word';
}

export function isWordBefore(text: string, offset: number): boolean {
  return classOf(codePointBefore(text, offset)) === 'word';
}

/**
 * May a name begin here, in folded text? Not inside a word, and not behind an apostrophe that
 * itself follows a letter (`Neill` in `O'Neill`).
 */
export function mayBegin(text: string, start: number): boolean {
  if (classOf(text.codePointAt(start)) === 'unspaced') return true;
  if (isWordBefore(text, start)) return false;
  return !(text[start - 1] === "'" && isWordBefore(text, start - 1));
}

/** How a name goes on, in folded text; undefined where it is only the beginning of a word. */
export type Ending =
  | { readonly type: 'plain'; readonly end: number }
  | { readonly type: 'possessive'; readonly end: number }
  | { readonly type: 'plural'; readonly end: number };

/** `end` is where the mention ends: behind a plural `s`, before a possessive. */
export function endingAt(text: string, start: number, end: number): Ending | undefined {
  const last = codePointBefore(text, end);
  if (classOf(last) === 'unspaced') return { type: 'plain', end };
  if (text[end] === "'") {
    if (!isWordAt(text, end + 1)) return { type: 'plain', end };
    const isPossessive = text[end + 1] === 's' && !isWordAt(text, end + 2);
    return isPossessive ? { type: 'possessive', end } : undefined;
  }
  if (!isWordAt(text, end)) return { type: 'plain', end };
  const suffix = /(?:[sxz]|[cs]h)$/u.test(text.slice(Math.max(start, end - 2), end)) ? 'es' : 's';
  const after = end + suffix.length;
  if (!text.startsWith(suffix, end) || isWordAt(text, after) || !isLatin(last)) return undefined;
  return text[after] === "'" && isWordAt(text, after + 1)
    ? undefined
    : { type: 'plural', end: after };
}

/** A part of a compound with a hyphen, as `chairman` in `vice-chairman`. */
export function isHyphenated(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] === '-' && isWordBefore(text, start - 1)) ||
    (text[end] === '-' && isWordAt(text, end + 1))
  );
}

function isLatin(codePoint: number | undefined): boolean {
  return codePoint !== undefined && codePoint >= 0x61 && codePoint <= 0x7a;
}

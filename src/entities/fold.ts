/** A text in folded form, and where each of its units came from. */
export interface Folded {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`: where the source of it begins; one more entry, the source's length. */
  readonly starts: Uint32Array;
  /** For each UTF-16 unit of `folded`: where the source of it ends, dropped marks included. */
  readonly ends: Uint32Array;
}

export interface FoldOptions {
  /** Capitals become small letters too. Default false. */
  readonly ignoreCase?: boolean | undefined;
}

/**
 * One spelling for what readers take for one name: composed form, diacritics dropped (`Ürümqi`
 * is `Urumqi`, `Łódź` is `Lodz`), one apostrophe, one hyphen, one middle dot, any white space a
 * single space, a line break between two Han characters nothing. Vowel signs of scripts that
 * cannot be read without them stay, and so does the hamza that carries a vowel.
 */
export function fold(text: string, options: FoldOptions = {}): string {
  if (isPlain(text)) return options.ignoreCase ? text.toLowerCase() : text;
  return foldUnits(text, options.ignoreCase ?? false, null);
}

/** {@link fold}, with the way back: the folded units `a` to `b` stand at `starts[a]` to `ends[b - 1]`. */
export function foldWithMap(text: string, options: FoldOptions = {}): Folded {
  if (isPlain(text)) {
    const folded = options.ignoreCase ? text.toLowerCase() : text;
    return { folded, starts: counting(0, text.length + 1), ends: counting(1, text.length) };
  }
  const map: FoldMap = { starts: [], ends: [] };
  const folded = foldUnits(text, options.ignoreCase ?? false, map);
  map.starts.push(text.length);
  return { folded, starts: Uint32Array.from(map.starts), ends: Uint32Array.from(map.ends) };
}

/** The key under which names are compared: folded, case ignored, trimmed. */
export function foldName(text: string): string {
  return fold(text, { ignoreCase: true }).trim();
}

interface FoldMap {
  readonly starts: number[];
  readonly ends: number[];
}

/** ASCII whose only white space is single spaces, and no grave accent: its own folded form. */
function isPlain(text: string): boolean {
  let previous = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e || unit === 0x60) return false;
    if (unit === 0x20 && previous === 0x20) return false;
    previous = unit;
  }
  return true;
}

let numbers = Uint32Array.from({ length: 4096 }, (_, n) => n);

/** `from`, `from + 1`, ...: a view of one table, for a map that changes nothing. */
function counting(from: number, length: number): Uint32Array {
  if (numbers.length < from + length) {
    numbers = Uint32Array.from({ length: 2 * (from + length) }, (_, n) => n);
  }
  return numbers.subarray(from, from + length);
}

const space = /^[\s\u0085]$/u;
const mark = /^\p{M}$/u;
const withoutSpaces = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uffef]$/u;

function foldUnits(text: string, ignoreCase: boolean, map: FoldMap | null): string {
  let folded = '';
  let at = 0;
  while (at < text.length) {
    const start = at;
    let piece: string;
    const unit = text.charCodeAt(at);
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if (unit > 0x20 && unit < 0x7f && unit !== 0x60 && next < 0x300) {
      at += 1;
      piece = ignoreCase ? smallLetter(unit) : (text[start] ?? '');
    } else if (isSpace(text, at)) {
      while (at < text.length && isSpace(text, at)) at += 1;
      piece = isBreakBetweenHan(text, start, at) ? '' : ' ';
    } else {
      at = endOfCluster(text, at);
      piece = foldCluster(text.slice(start, at), ignoreCase);
    }
    folded += piece;
    if (map) recordPiece(map, piece, start, at);
  }
  return folded;
}

function recordPiece(map: FoldMap, piece: string, start: number, end: number): void {
  for (let unit = 0; unit < piece.length; unit += 1) {
    map.starts.push(start);
    map.ends.push(end);
  }
}

function smallLetter(unit: number): string {
  return String.fromCharCode(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    unit === 0x20 || (unit < 0x0e && unit > 0x08) || (unit > 0x7e && space.test(text[at] ?? ''))
  );
}

function isBreakBetweenHan(text: string, start: number, end: number): boolean {
  if (!/[\n\r]/u.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 2), start).match(/.$/su)?.[0] ?? '';
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0);
  return withoutSpaces.test(before) && withoutSpaces.test(after);
}

/** A character and the combining marks upon it. */
function endOfCluster(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= 0x300 && mark.test(text[end] ?? '')) end += 1;
  return end;
}

const clusters = new Map<string, string>();
const smallClusters = new Map<string, string>();

function foldCluster(cluster: string, ignoreCase: boolean): string {
  const known = (ignoreCase ? smallClusters : clusters).get(cluster);
  if (known !== undefined) return known;
  const kept = foldLetters(cluster);
  const folded = ignoreCase ? foldLetters(kept.toLowerCase()) : kept;
  (ignoreCase ? smallClusters : clusters).set(cluster, folded);
  return folded;
}

/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel marks of Arabic. */
const dropped =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]/gu;
const compatible = /[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e]/gu;
/** A breve that makes another letter, not an accent. */
const shortI = /([\u0418\u0438])\u0306/gu;

function foldLetters(cluster: string): string {
  return cluster
    .replace(compatible, (character) => character.normalize('NFKC'))
    .normalize('NFD')
    .replace(shortI, (_, letter: string) => (letter === '\u0418' ? '\u0419' : '\u0439'))
    .replace(dropped, '')
    .normalize('NFC')
    .replace(/[^\0-\x5f\x61-\x7e]/gu, (character) => letters.get(character) ?? character);
}

const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '`´ʹʻʼʽʾʿˈˊˋ‘’‛′＇',
    '-': '‐‑‒–−﹣－',
    '·': '•‧∙⋅・･',
    // Default-ignorable: soft hyphen, joiners, direction marks, tatweel, word joiner.
    '': '\u00ad\u0640\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    ss: 'ß',
    SS: 'ẞ',
    th: 'þ',
    Th: 'Þ',
    ng: 'ŋ',
    Ng: 'Ŋ',
    o: 'øɵ',
    O: 'ØƟ',
    l: 'ł',
    L: 'Ł',
    d: 'đð',
    D: 'ĐÐ',
    h: 'ħ',
    H: 'Ħ',
    t: 'ŧ',
    T: 'Ŧ',
    i: 'ı',
    e: 'ə',
    E: 'Ə',
    z: 'ƶ',
    Z: 'Ƶ',
    // One letter, typed on different keyboards.
    '\u0643': '\u06a9',
  }).flatMap(([to, from]) => [...from].map((character) => [character, to] as const)),
);

/** A text in folded form, and the way back to its source. */
export interface Folded {
  readonly folded: string;
  /**
   * Stretches that are not as long as their source, in order, four numbers each: where they begin
   * and end in `folded`, where in the source. Everything between them is unit for unit.
   */
  readonly uneven: readonly number[];
}

export interface FoldOptions {
  /** Capitals become small letters too. Default false. */
  readonly ignoreCase?: boolean | undefined;
}

/**
 * One spelling for what readers take for one name: composed form, diacritics dropped (`Ürgüli`
 * is `Urguli`, `Łódź` is `Lodz`), one apostrophe, one hyphen, one middle dot, any white space a
 * single space, a line break between two Han characters nothing. Vowel signs of scripts that
 * cannot be read without them stay, and so does the hamza that carries a vowel.
 */
export function fold(text: string, options: FoldOptions = {}): string {
  const ignoreCase = options.ignoreCase ?? false;
  return foldPlain(text, ignoreCase) ?? foldUnits(text, ignoreCase);
}

/** {@link fold}, with the way back to the source: see {@link startInSource}. */
export function foldWithMap(text: string, options: FoldOptions = {}): Folded {
  const ignoreCase = options.ignoreCase ?? false;
  const uneven: number[] = [];
  return { folded: foldPlain(text, ignoreCase) ?? foldUnits(text, ignoreCase, uneven), uneven };
}

/** Where in the source the folded unit at `offset` begins; the folded length gives the source's. */
export function startInSource({ uneven }: Folded, offset: number): number {
  let shift = 0;
  for (let at = 0; at < uneven.length; at += 4) {
    const [start, end] = [uneven[at] ?? 0, uneven[at + 1] ?? 0];
    if (offset < start) break;
    if (offset < end) return uneven[at + 2] ?? 0;
    shift = (uneven[at + 3] ?? 0) - end;
  }
  return offset + shift;
}

/** Where in the source the folded unit before `offset` ends, the marks upon it included. */
export function endInSource({ uneven }: Folded, offset: number): number {
  let shift = 0;
  for (let at = 0; at < uneven.length; at += 4) {
    const [start, end] = [uneven[at] ?? 0, uneven[at + 1] ?? 0];
    if (offset <= start) break;
    if (offset <= end) return uneven[at + 3] ?? 0;
    shift = (uneven[at + 3] ?? 0) - end;
  }
  return offset + shift;
}

/** The key under which names are compared: folded, case ignored, trimmed. */
export function foldName(text: string): string {
  return fold(text, { ignoreCase: true }).trim();
}

/**
 * The folded form of ASCII with single spaces and line breaks and no grave accent, which is as
 * long as the text; undefined for any other text.
 */
function foldPlain(text: string, ignoreCase: boolean): string | undefined {
  let isSpaceBefore = false;
  let hasBreaks = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7e || unit === 0x60) return undefined;
    if (unit > 0x20) isSpaceBefore = false;
    else {
      if (isSpaceBefore || (unit !== 0x20 && unit !== 0x0a)) return undefined;
      isSpaceBefore = true;
      hasBreaks ||= unit === 0x0a;
    }
  }
  const spaced = hasBreaks ? text.replaceAll('\n', ' ') : text;
  return ignoreCase ? spaced.toLowerCase() : spaced;
}

const space = /^[\s\u0085]$/u;
const mark = /^\p{M}$/u;
const withoutSpaces = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uffef]$/u;

function foldUnits(text: string, ignoreCase: boolean, uneven?: number[]): string {
  let folded = '';
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (isUnchanged(text, at)) at += 1;
    if (at > start) {
      folded += ignoreCase ? text.slice(start, at).toLowerCase() : text.slice(start, at);
      continue;
    }
    let piece: string;
    if (isSpace(text, at)) {
      while (at < text.length && isSpace(text, at)) at += 1;
      piece = isBreakBetweenHan(text, start, at) ? '' : ' ';
    } else {
      at = endOfCluster(text, at);
      piece = foldCluster(text.slice(start, at), ignoreCase);
    }
    if (piece.length !== at - start) {
      uneven?.push(folded.length, folded.length + piece.length, start, at);
    }
    folded += piece;
  }
  return folded;
}

/** ASCII that no mark (nor a letter beyond Latin) follows; a space only where no other white space follows. */
function isUnchanged(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!(unit >= 0x20 && unit <= 0x7e) || unit === 0x60) return false;
  const next = text.charCodeAt(at + 1);
  if (unit === 0x20) return next > 0x20 && next < 0x7f;
  return !(next >= 0x300 && next < 0x2000);
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    unit === 0x20 || (unit < 0x0e && unit > 0x08) || (unit > 0x7e && space.test(text[at] ?? ''))
  );
}

function isBreakBetweenHan(text: string, start: number, end: number): boolean {
  if (!/[\n\r]/u.test(text.slice(start, end))) return false;
  const before = /.$/su.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
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

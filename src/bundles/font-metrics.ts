/** What decides how much room a line of a font takes; lengths in units of the em square. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Mean advance of letters, weighted as English prose uses them. */
  readonly averageWidth: number;
}

/** How often prose has a letter, in a thousand characters (Norvig 2012, spaces added). */
// prettier-ignore
const frequency: Readonly<Record<string, number>> = {
  ' ': 183, e: 102, t: 76, a: 66, o: 62, i: 62, n: 59, s: 53, r: 51, h: 41, l: 33, d: 31, c: 27,
  u: 22, m: 21, f: 20, p: 17, g: 15, w: 14, y: 14, b: 12, v: 9, k: 4, x: 2, j: 1, q: 1, z: 1,
};

/** Reads an uncompressed font (TrueType outlines) that covers the small Latin letters. */
export function readMetrics(font: Buffer): FontMetrics {
  const table = (tag: string): number => tableAt(font, tag);
  const hhea = table('hhea');
  const widths = font.readUInt16BE(hhea + 34);
  const advance = (glyph: number): number =>
    font.readUInt16BE(table('hmtx') + Math.min(glyph, widths - 1) * 4);
  const glyphOf = characterMap(font);
  return {
    unitsPerEm: font.readUInt16BE(table('head') + 18),
    ascent: font.readInt16BE(hhea + 4),
    descent: font.readInt16BE(hhea + 6),
    lineGap: font.readInt16BE(hhea + 8),
    averageWidth: averageWidth((character) => advance(glyphOf(character.charCodeAt(0)))),
  };
}

/** The weighted mean of what `widthOf` says of a space and the letters a to z. */
export function averageWidth(widthOf: (character: string) => number): number {
  const entries = Object.entries(frequency);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return entries.reduce((sum, [each, weight]) => sum + widthOf(each) * weight, 0) / total;
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

/**
 * The glyph of a code point in an uncompressed font, 0 for none. It reads the table of the basic
 * plane (format 4), which every font for the web has.
 */
export function characterMap(font: Buffer): (codePoint: number) => number {
  const cmap = tableAt(font, 'cmap');
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(table) === 4) return (codePoint) => glyphIn(font, table, codePoint);
  }
  throw new Error('The font has no character map of the basic plane');
}

function glyphIn(font: Buffer, table: number, codePoint: number): number {
  const doubled = font.readUInt16BE(table + 6);
  for (let at = 0; at < doubled; at += 2) {
    if (codePoint > font.readUInt16BE(table + 14 + at)) continue;
    const start = font.readUInt16BE(table + 16 + doubled + at);
    if (codePoint < start) return 0;
    const delta = font.readUInt16BE(table + 16 + 2 * doubled + at);
    const place = table + 16 + 3 * doubled + at;
    const offset = font.readUInt16BE(place);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = font.readUInt16BE(place + offset + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

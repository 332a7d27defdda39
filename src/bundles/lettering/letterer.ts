import { Blob, Buffer as ShapingBuffer, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** Letters as outlines: they look alike wherever they are drawn, whatever fonts are there. */
export interface Outline {
  /** Path data with the baseline at 0, `y` growing downwards. */
  readonly path: string;
  readonly width: number;
}

/** Sets one line of text at a size, shaped as its script asks. */
export type Letterer = (text: string, size: number) => Outline;

/**
 * A letterer with a font (as the web has it, or uncompressed) that has the characters. Of a
 * variable font, `weight` is the one that is set.
 */
export async function openLetterer(
  font: Buffer,
  characters: string,
  weight?: number,
): Promise<Letterer> {
  const axes = weight === undefined ? {} : { variationAxes: { wght: weight } };
  const plain = await subsetFont(font, characters, { targetFormat: 'sfnt', ...axes });
  const face = new Face(new Blob(new Uint8Array(plain)));
  const shaped = new Font(face);
  return (text, size) => {
    const buffer = new ShapingBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(shaped, buffer);
    const scale = size / face.upem;
    let at = 0;
    const parts = buffer.getGlyphInfosAndPositions().map((glyph) => {
      const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
      const path = placed(shaped.glyphToPath(codepoint), scale, at + xOffset, yOffset);
      at += xAdvance;
      return path;
    });
    return { path: parts.join(''), width: at * scale };
  };
}

/** Path data moved in units of the font, then scaled and turned over: fonts count upwards. */
function placed(path: string, scale: number, dx: number, dy: number): string {
  let isX = true;
  return path.replace(/[A-Z]|-?[\d.]+/g, (token) => {
    if (/[A-Z]/.test(token)) {
      isX = true;
      return token;
    }
    const value = isX ? (Number(token) + dx) * scale : -(Number(token) + dy) * scale;
    isX = !isX;
    return ` ${Number(value.toFixed(2))}`;
  });
}

/** Breaks words into lines no longer than `width`. */
export function breakLines(
  letterer: Letterer,
  text: string,
  size: number,
  width: number,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && letterer(longer, size).width <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

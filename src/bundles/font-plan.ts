import { isHan, type UsedCharacters } from './used-characters.ts';
import type { FontFace } from './font-faces.ts';
import { rangeReader } from './unicode-range.ts';

/** A face and the characters to keep of it, each once, in order of code points. */
export interface PlannedFace {
  readonly face: FontFace;
  readonly characters: string;
}

/** Kept whether a page uses them or not: readers type them, style sheets set them (↗). */
const basic = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x201f],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2197, 0x2197],
  [0x2212, 0x2212],
].flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
);

/**
 * Shares the characters of the pages among the faces; a face nobody needs is left out. A Han
 * character that its own face lacks goes to the other one, where the style sheet's next family
 * finds it.
 */
export function planFonts(faces: readonly FontFace[], used: UsedCharacters): PlannedFace[] {
  const covers = new Map(faces.map((face) => [face, rangeReader(face.range)]));
  const has = (face: FontFace | undefined, each: string): boolean =>
    face !== undefined && (covers.get(face)?.(each.codePointAt(0) ?? 0) ?? false);
  const traditionalFace = faces.find(({ serves }) => serves === 'han');
  const simplifiedFace = faces.find(({ serves }) => serves === 'simplified');
  const text = [...used.text].filter((each) => !isHan(each));
  const hanText = [...used.text].filter(isHan);
  const wanted: Readonly<Record<FontFace['serves'], readonly string[]>> = {
    prose: [...basic, ...text],
    text,
    han: [...hanText, ...[...used.simplified].filter((each) => !has(simplifiedFace, each))],
    simplified: [...used.simplified, ...hanText.filter((each) => !has(traditionalFace, each))],
  };
  return faces
    .map((face) => ({
      face,
      characters: sorted(wanted[face.serves].filter((each) => has(face, each))),
    }))
    .filter(({ characters }) => characters !== '');
}

function sorted(characters: readonly string[]): string {
  const unique = [...new Set(characters)];
  return unique.sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

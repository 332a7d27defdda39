import type { FontFace } from './font-faces.ts';
import { rangeReader } from './unicode-range.ts';
import { isHan, type UsedCharacters } from './used-characters.ts';

/** A face and the characters to keep of it, each once, in order of code points. */
export interface PlannedFace {
  readonly face: FontFace;
  readonly characters: string;
}

type Ranges = readonly (readonly [first: number, last: number])[];

/** ASCII and the marks that typesetting puts in: kept whether a page uses them or not. */
const marks: Ranges = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0x2010, 0x201f],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2197, 0x2197],
  [0x2212, 0x2212],
];

/** Upright, Latin-1 as a whole: readers type it into the search field. */
const typed: Ranges = [[0xa1, 0xff]];

function charactersOf(ranges: Ranges): string[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
}

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
    prose: [...charactersOf(marks), ...text],
    text,
    han: [...hanText, ...[...used.simplified].filter((each) => !has(simplifiedFace, each))],
    simplified: [...used.simplified, ...hanText.filter((each) => !has(traditionalFace, each))],
  };
  return faces.flatMap((face) => {
    const extra = face.serves === 'prose' && face.style === 'normal' ? charactersOf(typed) : [];
    const characters = [...wanted[face.serves], ...extra].filter((each) => has(face, each));
    if (face.serves === 'han') return sliced(face, characters, used.slices?.text);
    if (face.serves === 'simplified') return sliced(face, characters, used.slices?.simplified);
    return planned(face, characters);
  });
}

function planned(face: FontFace, characters: readonly string[]): PlannedFace[] {
  return characters.length === 0 ? [] : [{ face, characters: sorted(characters) }];
}

/** A face as several, named `han-tc`, `han-tc-1`…; what another face lacks comes last. */
function sliced(
  face: FontFace,
  characters: readonly string[],
  slices: readonly string[] = [],
): PlannedFace[] {
  const sliceOf = new Map(slices.flatMap((slice, at) => [...slice].map((each) => [each, at])));
  const parts = Map.groupBy(characters, (each) => sliceOf.get(each) ?? slices.length);
  return [...parts]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([at, part]) =>
      planned(at === 0 ? face : { ...face, name: `${face.name}-${at}` }, part),
    );
}

function sorted(characters: readonly string[]): string {
  const unique = [...new Set(characters)];
  return unique.sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

import { foldWords } from './fold-name.ts';
import { isUnspaced } from './searchable-text.ts';

/** From one UTF-16 offset to another (exclusive). */
export type TextPlace = readonly [from: number, to: number];

/**
 * Where words or phrases stand in a text, whatever the case, diacritics and punctuation: as whole
 * words, in scripts without spaces anywhere. In order, none within another.
 */
export function findPlaces(text: string, phrases: readonly string[]): TextPlace[] {
  const folded = foldText(text);
  const places: [number, number][] = [];
  for (const phrase of new Set(phrases.map((one) => foldText(one).text.trim()))) {
    if (phrase === '') continue;
    for (let at = folded.text.indexOf(phrase); at !== -1;) {
      const end = at + phrase.length;
      if (isWhole(folded.text, at, end))
        places.push([folded.starts[at] ?? 0, folded.ends[end - 1] ?? 0]);
      at = folded.text.indexOf(phrase, at + 1);
    }
  }
  places.sort(([a, first], [b, second]) => a - b || second - first);
  return places.reduce<[number, number][]>((joined, place) => {
    const last = joined.at(-1);
    if (!last || place[0] >= last[1]) return [...joined, place];
    last[1] = Math.max(last[1], place[1]);
    return joined;
  }, []);
}

interface FoldedText {
  readonly text: string;
  /** For each unit of it where in the source its character begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What is between words becomes one space, between characters of unspaced scripts nothing. */
function foldText(source: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (units: string, start: number, end: number): void => {
    text += units;
    starts.push(...Array<number>(units.length).fill(start));
    ends.push(...Array<number>(units.length).fill(end));
  };
  let at = 0;
  let isApart = false;
  for (const character of source) {
    const end = at + character.length;
    const folded = foldCharacter(character);
    if (/[\p{L}\p{N}]/u.test(folded)) {
      if (isApart && text !== '' && !(isUnspaced(character) || isUnspaced(text.slice(-2))))
        add(' ', at, at);
      isApart = false;
      add(folded, at, end);
    } else if (/\p{M}/u.test(character) && text !== '') {
      ends[ends.length - 1] = end;
    } else if (folded !== '') isApart = true;
    at = end;
  }
  return { text, starts, ends };
}

/** Most of most texts is spared the rest of the folding. */
function foldCharacter(character: string): string {
  return /^[A-Za-z0-9 ]$/.test(character) ? character.toLowerCase() : foldWords(character);
}

/** Whether no letter goes on at either end, where the script has words apart. */
function isWhole(text: string, from: number, to: number): boolean {
  const isSeam = (left: string, right: string): boolean =>
    !/[\p{L}\p{N}]/u.test(left) ||
    !/[\p{L}\p{N}]/u.test(right) ||
    isUnspaced(left) ||
    isUnspaced(right);
  const before = Array.from(text.slice(Math.max(0, from - 2), from)).at(-1) ?? '';
  const after = Array.from(text.slice(to, to + 2))[0] ?? '';
  const first = Array.from(text.slice(from, from + 2))[0] ?? '';
  const last = Array.from(text.slice(Math.max(0, to - 2), to)).at(-1) ?? '';
  return isSeam(before, first) && isSeam(last, after);
}

const unspaced = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]`;
const wide = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\u3001-\u303f\uff01-\uff65]`;

const unspacedCharacter = new RegExp(unspaced, 'u');
/** A character of an unspaced script, and whatever opens before it. */
const unspacedStart = /[\p{Ps}\p{Pi}]*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/uy;

/** Letters that stand for an apostrophe in transliterations, which the index would keep. */
const apostrophes: Readonly<Record<string, string>> = { ʻ: '‘', ʿ: '‘', ʼ: '’', ʾ: '’' };

/**
 * A text as it is indexed: the characters of scripts written without spaces (Han, kana) stand
 * apart, so that each is a word, and letters used as apostrophes are apostrophes. Punctuation
 * stays with its neighbour, or phrases would not match across it. `before` is the text that
 * precedes on the same line.
 */
export function searchableText(text: string, before = ''): string {
  const source = text
    .normalize('NFC')
    .replace(/[ʻʿʼʾ]/gu, (letter) => apostrophes[letter] ?? letter);
  const [beforeLast = '', last = ''] = ['', ...Array.from(before.slice(-4))].slice(-2);
  if (!unspacedCharacter.test(last + source) && !(last + source).includes('·')) return source;
  let spaced = '';
  let at = 0;
  let left = last;
  let leftOfLeft = beforeLast;
  for (const character of source) {
    const isMark = character > 'z' && /\p{M}/u.test(character);
    if (!isMark && !(isPlain(left) && isPlain(character)) && isSeam(leftOfLeft, left, source, at))
      spaced += ' ';
    spaced += character;
    at += character.length;
    if (!isMark) [leftOfLeft, left] = [left, character];
  }
  return spaced;
}

/** Most of most texts: spares them the questions below. */
function isPlain(character: string): boolean {
  return character === ' ' || (character >= 'a' && character <= 'z');
}

/** Whether a space belongs between the character `left` and what begins at `at`. */
function isSeam(leftOfLeft: string, left: string, source: string, at: number): boolean {
  const right = source[at] ?? '';
  if (left === '' || /\s/u.test(left) || /\s/u.test(right)) return false;
  if (left === '·') return true;
  if (unspacedCharacter.test(left))
    return !/^[\p{Pe}\p{Pf}\p{Po}ー]/u.test(source.slice(at, at + 2));
  const isOpened =
    /[\p{Ps}\p{Pi}]/u.test(left) || (/["']/u.test(left) && /^\s?$/u.test(leftOfLeft));
  unspacedStart.lastIndex = at;
  return !isOpened && unspacedStart.test(source);
}

/** What a reader types, as it is asked: like {@link searchableText}, without middle dots. */
export function searchableQuery(text: string): string {
  return searchableText(text.replace(/[·‧・]/gu, ' '))
    .replace(/\s+/gu, ' ')
    .trim();
}

const wideEnd = new RegExp(String.raw`${wide}\p{M}*$|${unspaced}\p{M}*[”’]$`, 'u');
const wideStart = new RegExp(String.raw`^(?:${wide}|[“‘]${unspaced})`, 'u');

/** Whether a space between two words of an excerpt was there before {@link searchableText}. */
export function isSpaceBetween(left: string, right: string): boolean {
  return !((wideEnd.test(left) && wideStart.test(right)) || /\S·$/u.test(left));
}

/** A text of the index as it is shown. */
export function readableText(text: string): string {
  const words = text.split(' ');
  return words.reduce((shown, word) => shown + (isSpaceBetween(shown, word) ? ' ' : '') + word);
}

/** Whether a text has characters of a script written without spaces. */
export function isUnspaced(text: string): boolean {
  return new RegExp(unspaced, 'u').test(text);
}

/** Stretches of an unspaced script in a query that are longer than one character. */
export function unspacedRuns(text: string): string[] {
  const runs = new RegExp(String.raw`(?:${unspaced}\p{M}*){2,}`, 'gu');
  return text.match(runs) ?? [];
}

/** Between two names in the index; a word of its own, so that no phrase spans two names. */
export const nameSeparator = ' | ';

import { sentenceEnds } from '../articles/sentence-ends.ts';

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uffef]/u;
/** No width and no part in any rule about sentences. */
const joiner = '\u2060';

/** The words around a stretch of a text, up to the ends of its sentence. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * Looks up sentences in the text of one block. Line breaks count as the spaces they are; words
 * beyond `longest` characters on either side are cut off with an ellipsis.
 */
export function sentenceFinder(
  segmenter: Intl.Segmenter,
  block: string,
  longest = 160,
): (start: number, end: number) => Surroundings {
  const text = spaced(block);
  /** Enough for what is shown, however many spaces run together; a block may be a whole file. */
  const near = 8 * longest;
  let ends: readonly number[] | undefined;

  return (start, end) => {
    ends ??= sentenceEnds(segmenter, text);
    const from = ends.findLast((place) => place <= start) ?? 0;
    const to = ends.find((place) => place >= end) ?? text.length;
    return {
      before: cutStart(plain(text.slice(Math.max(from, start - near), start)).trimStart(), longest),
      after: cutEnd(plain(text.slice(end, Math.min(to, end + near))).trimEnd(), longest),
    };
  };
}

/** The same words with one space between them, and none where a line breaks between Han. */
export function plain(text: string): string {
  if (!/[^\S ]| {2}|\u2060/u.test(text)) return text;
  return spaced(text).replaceAll(joiner, '').replace(/ {2,}/gu, ' ');
}

/** Spaces for line breaks and tabs, each as long as before. */
function spaced(text: string): string {
  return text.replace(/[^\S ]/gu, (_, at: number) =>
    unspaced.test(text[at - 1] ?? '') && unspaced.test(text[at + 1] ?? '') ? joiner : ' ',
  );
}

function cutStart(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(-longest);
  const space = cut.indexOf(' ');
  return `…${space === -1 || space === cut.length - 1 ? wholePairs(cut) : cut.slice(space + 1)}`;
}

function cutEnd(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space <= 0 ? wholePairs(cut) : cut.slice(0, space)).replace(/[,;:–—]+$/u, '')}…`;
}

/** Without half a character at either end. */
function wholePairs(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/u, '');
}

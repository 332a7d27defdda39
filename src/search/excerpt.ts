import { isSpaceBetween } from './searchable-text.ts';

/** A stretch of plain text; `mark` says that it is what was searched. Never HTML. */
export interface TextRun {
  readonly text: string;
  readonly mark: boolean;
}

/** Words of the index from one position to another (exclusive), and which of them were found. */
export interface Stretch {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly found: ReadonlySet<number>;
}

/** Characters of an excerpt, and how many of them stand before what it shows. */
const longest = 230;
const before = 70;

/** A stretch as it is read: without the spaces that only the index has, the found words marked. */
export function readStretch({ words, from, to, found }: Stretch): TextRun[] {
  const runs: TextRun[] = [];
  let left: { readonly text: string; readonly mark: boolean } | undefined;
  for (let at = from; at < to; at += 1) {
    const text = words[at] ?? '';
    if (text === '') continue;
    const mark = found.has(at);
    if (left && isSpaceBetween(left.text, text)) append(runs, ' ', left.mark && mark);
    for (const run of mark ? markWord(text) : [{ text, mark }]) append(runs, run.text, run.mark);
    left = { text, mark };
  }
  return runs;
}

/**
 * The part of a stretch in which most of what was found stands together, from the beginning of a
 * sentence where one is near; an ellipsis stands for what is left out.
 */
export function readExcerpt(stretch: Stretch): TextRun[] {
  const { words, from, to, found } = stretch;
  const begin = bestBegin(stretch);
  const end = walk(words, begin, to, longest);
  const runs = readStretch({ words, from: begin, to: end, found });
  return [
    ...(begin > from && !endsSentence(words[begin - 1]) ? [{ text: '…\u00a0', mark: false }] : []),
    ...runs,
    ...(end < to ? [{ text: '\u00a0…', mark: false }] : []),
  ];
}

/** Where the excerpt begins: of all beginnings before a found word the one that shows most. */
function bestBegin({ words, from, to, found }: Stretch): number {
  if (walk(words, from, to, longest) === to) return from;
  const places = [...found].filter((at) => at >= from && at < to).sort((a, b) => a - b);
  let best = { begin: from, shown: -1 };
  for (const place of places) {
    const begin = beginBefore(words, place, from);
    const end = walk(words, begin, to, longest);
    const inside = places.filter((at) => at >= begin && at < end);
    // Different words tell more than one word again.
    const shown = inside.length + 3 * new Set(inside.map((at) => words[at]?.toLowerCase())).size;
    if (shown > best.shown) best = { begin, shown };
  }
  return best.begin;
}

function beginBefore(words: readonly string[], place: number, from: number): number {
  let begin = place;
  let length = 0;
  while (begin > from && length < before) {
    if (endsSentence(words[begin - 1])) return begin;
    begin -= 1;
    length += (words[begin] ?? '').length + 1;
  }
  return begin;
}

/** The position behind so many characters. */
function walk(words: readonly string[], begin: number, to: number, characters: number): number {
  let end = begin;
  let length = 0;
  while (end < to && length < characters) {
    length += (words[end] ?? '').length + 1;
    end += 1;
  }
  return end;
}

function endsSentence(word: string | undefined): boolean {
  return /[.!?。！？؟…]\p{P}*$/u.test(word ?? '');
}

/** The mark is on the letters, not on the punctuation around them. */
function markWord(word: string): TextRun[] {
  const [, start = '', inside = '', end = ''] = /^(\p{P}*)(.*?)(\p{P}*)$/u.exec(word) ?? [];
  return [
    { text: start, mark: false },
    { text: inside, mark: true },
    { text: end, mark: false },
  ];
}

function append(runs: TextRun[], text: string, mark: boolean): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last?.mark === mark) runs[runs.length - 1] = { text: last.text + text, mark };
  else runs.push({ text, mark });
}

import { isSpaceBetween } from './searchable-text.ts';

/** A stretch of plain text; `mark` says that it is what was searched. Never HTML. */
export interface TextRun {
  readonly text: string;
  readonly mark: boolean;
}

/** Pagefind's excerpt (words between spaces, found ones in `<mark>`) as text to show. */
export function readExcerpt(excerpt: string): TextRun[] {
  const runs: TextRun[] = [];
  let left: { readonly text: string; readonly mark: boolean } | undefined;
  for (const word of excerpt.split(' ')) {
    const text = word
      .replace(/<\/?mark>/gu, '')
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>');
    if (text === '') continue;
    const mark = word.startsWith('<mark>');
    if (left && isSpaceBetween(left.text, text)) append(runs, ' ', left.mark && mark);
    for (const run of mark ? markWord(text) : [{ text, mark }]) append(runs, run.text, run.mark);
    left = { text, mark };
  }
  return runs;
}

/** The mark is on the letters, not on the punctuation around them. */
function markWord(word: string): TextRun[] {
  const [, before = '', inside = '', after = ''] = /^(\p{P}*)(.*?)(\p{P}*)$/u.exec(word) ?? [];
  return [
    { text: before, mark: false },
    { text: inside, mark: true },
    { text: after, mark: false },
  ];
}

function append(runs: TextRun[], text: string, mark: boolean): void {
  if (text === '') return;
  const last = runs.at(-1);
  if (last?.mark === mark) runs[runs.length - 1] = { text: last.text + text, mark };
  else runs.push({ text, mark });
}

/** A stretch of a printed date; `datetime` where it is a day, month or year without doubt. */
export interface DatePiece {
  readonly text: string;
  /** For `<time datetime>`. */
  readonly datetime?: string;
}

export type DatePieces = readonly DatePiece[];

export function wordsOf(pieces: DatePieces): string {
  return pieces.map(({ text }) => text).join('');
}

/** Puts dates into a phrase of `date-words.ts`: `{}` or `{a}` is the first, `{b}` the second. */
export function fillPieces(phrase: string, a: DatePieces, b: DatePieces = []): DatePieces {
  return joined(
    phrase.split(/(\{[ab]?\})/).map((part) => {
      if (part === '{b}') return b;
      return part === '{}' || part === '{a}' ? a : [{ text: part }];
    }),
  );
}

/** One row of pieces, words that stand beside each other in one. */
export function joined(rows: readonly DatePieces[]): DatePieces {
  const pieces: DatePiece[] = [];
  for (const piece of rows.flat()) {
    const last = pieces.at(-1);
    if (piece.text === '') continue;
    if (last && last.datetime === undefined && piece.datetime === undefined) {
      pieces[pieces.length - 1] = { text: last.text + piece.text };
    } else pieces.push(piece);
  }
  return pieces;
}

/**
 * The lines of a file on which its statements begin, from 1: by key (`born`) and by key and
 * number of the item (`holds.0`). Who follows an edit link wants the line, and the positioned
 * parser is six times as slow as the values; so the lines are read off the shape of the text. Where
 * that does not show an item (`holds: [{ … }, { … }]` on one line), the key's line is the answer.
 */
export type StatementLines = (key: string, item?: number) => number;

/** `text` up to `end` is a front matter that was read without a problem. */
export function statementLines(text: string, start: number, end: number): StatementLines {
  let known: ReadonlyMap<string, KeyLines> | undefined;
  return (key, item) => {
    const found = (known ??= scan(text, start, end)).get(key);
    if (!found) return 1;
    return item === undefined ? found.line : (found.items[item] ?? found.line);
  };
}

interface KeyLines {
  readonly line: number;
  readonly items: number[];
  /** Of the first item's hyphen. */
  indent?: number;
}

const lineBreak = /\r\n|\n|\r/;

function scan(text: string, start: number, end: number): ReadonlyMap<string, KeyLines> {
  const before = text.slice(0, start).split(lineBreak).length - 1;
  const keys = new Map<string, KeyLines>();
  let current: KeyLines | undefined;
  for (const [at, line] of text.slice(start, end).split(lineBreak).entries()) {
    const key = /^(['"]?)([A-Za-z][\w-]*)\1[ \t]*:(?=\s|$)/.exec(line)?.[2];
    if (key !== undefined) {
      current = { line: before + at + 1, items: [] };
      keys.set(key, current);
      continue;
    }
    const hyphen = /^( *)-(?=\s|$)/.exec(line);
    if (!current || !hyphen) continue;
    current.indent ??= hyphen[1]?.length ?? 0;
    if (current.indent === hyphen[1]?.length) current.items.push(before + at + 1);
  }
  return keys;
}

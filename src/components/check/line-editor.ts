import { element } from '../site/element.ts';

/** A text of more lines than this is no article: its lines are not numbered, which would be slow. */
const mostLines = 5000;

/** A stretch of a line to be marked; both count from 1, in UTF-16 units. */
export interface LineMark {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly severity: 'error' | 'warning';
}

export interface LineEditor {
  /** Shows another text. */
  readonly show: (text: string) => void;
  readonly mark: (marks: readonly LineMark[]) => void;
  /** Puts the caret there, in sight. */
  readonly moveTo: (place: Pick<LineMark, 'line' | 'column' | 'length'>) => void;
  /** Replaces a stretch as if it had been typed, so that it can be undone. */
  readonly replace: (start: number, end: number, text: string) => void;
}

/**
 * A field with numbered lines: behind it lie the same lines, unseen but for their numbers and for
 * marks, and break where those of the field do.
 */
export function lineEditor(field: HTMLTextAreaElement, behind: HTMLElement): LineEditor {
  let lines: readonly string[] = [];
  let marks: ReadonlyMap<number, readonly LineMark[]> = new Map();

  const draw = (): void => {
    const now = field.value.split('\n');
    field.toggleAttribute('data-long', now.length > mostLines);
    if (now.length > mostLines) {
      behind.replaceChildren();
      lines = [];
      return;
    }
    const most = Math.min(lines.length, now.length);
    let same = 0;
    while (same < most && lines[same] === now[same]) same += 1;
    let tail = 0;
    while (tail < most - same && lines.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
    const gone = [...behind.children].slice(same, lines.length - tail);
    const next = behind.children[lines.length - tail] ?? null;
    for (const line of gone) line.remove();
    const fresh = now
      .slice(same, now.length - tail)
      .map((text) => element('div', 'check-line', text));
    const all = document.createDocumentFragment();
    all.append(...fresh);
    behind.insertBefore(all, next);
    lines = now;
  };

  const drawMarks = (before: ReadonlyMap<number, unknown>): void => {
    for (const number of new Set([...before.keys(), ...marks.keys()])) {
      const line = behind.children[number - 1];
      if (line) fillLine(line, lines[number - 1] ?? '', marks.get(number) ?? []);
    }
  };

  field.addEventListener('input', draw);
  draw();
  return {
    show(text) {
      field.value = text;
      const before = marks;
      marks = new Map();
      draw();
      drawMarks(before);
    },
    mark(all) {
      const before = marks;
      marks = Map.groupBy(all, ({ line }) => line);
      drawMarks(before);
    },
    moveTo({ line, column, length }) {
      const all = field.value.split('\n');
      const start = all.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
      const end = start + (all[line - 1]?.length ?? 0);
      const from = Math.min(start + column - 1, end);
      field.focus({ preventScroll: true });
      field.setSelectionRange(from, Math.min(from + length, end));
      behind.children[line - 1]?.scrollIntoView({ block: 'center' });
    },
    replace(start, end, text) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
      // The only way that leaves undoing to the browser; where it is gone, without undoing.
      const isDone = text === '' ? run('delete') : run('insertText', text);
      if (isDone) return;
      field.setRangeText(text, start, end, 'end');
      field.dispatchEvent(new InputEvent('input'));
    },
  };
}

/** Called deprecated, but nothing has taken its place. */
interface Editing {
  readonly execCommand: (command: string, showUI: boolean, value?: string) => boolean;
}

function run(command: string, value?: string): boolean {
  return (document as unknown as Editing).execCommand(command, false, value);
}

function fillLine(line: Element, text: string, marks: readonly LineMark[]): void {
  const severity = marks.some((mark) => mark.severity === 'error') ? 'error' : 'warning';
  line.className = marks.length === 0 ? 'check-line' : `check-line check-line-${severity}`;
  const pieces: (Node | string)[] = [];
  let done = 0;
  for (const { column, length, severity: of } of marks.toSorted((a, b) => a.column - b.column)) {
    const start = column - 1;
    const end = Math.min(start + length, text.length);
    if (start < done || end <= start) continue;
    pieces.push(
      text.slice(done, start),
      element('span', `check-mark-${of}`, text.slice(start, end)),
    );
    done = end;
  }
  line.replaceChildren(...pieces, text.slice(done));
}

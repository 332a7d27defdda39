import { frameOf } from '../../diagnostics/code-frame.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { element } from '../site/element.ts';
import { checkWording as say } from './wording.ts';

export interface ProblemsShown {
  /** For the frame; undefined for a file that is not open. */
  readonly text?: string | undefined;
  readonly onPlace?: ((problem: Problem) => void) | undefined;
  readonly onApply?: ((problem: Problem) => void) | undefined;
}

/** Problems as they are told in the terminal: place, code, message, the line, what to type. */
export function showProblems(
  list: HTMLElement,
  problems: readonly Problem[],
  shown: ProblemsShown,
): void {
  list.replaceChildren(...problems.map((problem) => problemItem(problem, shown)));
}

function problemItem(problem: Problem, { text, onPlace, onApply }: ProblemsShown): HTMLElement {
  const { code, severity, file, line, column, message, hint, related = [] } = problem;
  const item = element('li', 'check-problem', problemHead(problem, onPlace));
  Object.assign(item.dataset, { code, severity, file, line: String(line), column: String(column) });
  item.append(element('p', 'check-message', ...withCode(message)));
  const frame = text === undefined ? undefined : frameOf(text, problem);
  if (frame) {
    const mark = element('mark', '', frame.marked === '' ? ' ' : frame.marked);
    const source = element('code', '', frame.isCut ? '…' : '', frame.before, mark, frame.after);
    source.dir = 'auto';
    item.append(element('pre', 'check-frame', source));
  }
  if (hint !== undefined) item.append(element('p', 'check-hint', ...withCode(hint)));
  for (const { file: other, line: at, message: why } of related) {
    const where = other === file ? say.seeLine(at) : say.seeFile(other, at);
    item.append(element('p', 'check-related', where, ...withCode(why)));
  }
  if (problem.fix && onApply) {
    const button = element('button', 'check-apply', say.apply);
    button.type = 'button';
    button.addEventListener('click', () => onApply(problem));
    item.append(element('p', '', button));
  }
  return item;
}

function problemHead(problem: Problem, onPlace: ProblemsShown['onPlace']): HTMLElement {
  const { severity, file, line, column, length } = problem;
  const place = length === 0 ? say.wholeFile : say.place(line, column);
  const head = element('p', 'check-problem-head');
  if (onPlace && length > 0) {
    const button = element('button', 'check-place', place);
    button.type = 'button';
    button.addEventListener('click', () => onPlace(problem));
    head.append(button);
  } else {
    head.append(element('span', 'check-place', onPlace ? place : `${file}:${line}:${column}`));
  }
  head.append(
    ' ',
    element('span', `check-severity check-severity-${severity}`, severity),
    ' ',
    element('span', 'check-code', problem.code),
  );
  return head;
}

/** What stands between backticks is code. */
export function withCode(text: string): (Node | string)[] {
  return text
    .split(/`([^`]*)`/)
    .map((piece, at) => (at % 2 === 1 ? element('code', '', piece) : piece));
}

import type { CheckedFile } from '../../checking/check-desk.ts';
import type { Encyclopedia } from '../../config/encyclopedia.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { countLine } from '../../diagnostics/report-terminal.ts';
import { positionAt, type SourceFile } from '../../diagnostics/source-file.ts';
import { element } from '../site/element.ts';
import type { PartFinder } from './desk-parts.ts';
import { showLinks } from './show-links.ts';
import { pageNodes } from './show-page.ts';
import { showProblems } from './show-problems.ts';
import { checkWording as say } from './wording.ts';

/** A place in the text, as problems tell it. */
export type TextPlace = Pick<Problem, 'line' | 'column' | 'length'>;

export interface CheckedShown {
  readonly text: string;
  readonly beside: readonly SourceFile[];
  readonly encyclopedia: Encyclopedia;
  readonly goTo: (place: TextPlace) => void;
  readonly apply: (problems: readonly Problem[]) => void;
}

/** Shows what was found: problems, links, and the page, or the last one without errors. */
export function checkedView(
  root: HTMLElement,
  part: PartFinder,
): {
  readonly show: (checked: CheckedFile, shown: CheckedShown) => void;
  /** Another file: the page of the last one is no page of it. */
  readonly forget: () => void;
} {
  let lastPage: CheckedFile['page'];
  const count = (tab: string, number: number): void => {
    const place = root.querySelector(`[data-tab="${tab}"] [data-count]`);
    if (place) place.textContent = number === 0 ? '' : String(number);
  };

  const showPage = (page: CheckedFile['page'], encyclopedia: Encyclopedia): void => {
    lastPage = page ?? lastPage;
    const place = part('page', HTMLElement);
    part('page-remark', HTMLElement).textContent = page
      ? say.pageRemark
      : lastPage
        ? say.oldPage
        : say.noPage;
    if (page) place.replaceChildren(...pageNodes(page, encyclopedia));
    else if (!lastPage) place.replaceChildren();
  };

  const showBeside = (files: readonly SourceFile[]): void => {
    const place = part('beside', HTMLElement);
    place.hidden = files.length === 0;
    place.replaceChildren(
      ...files.flatMap(({ path, text }) => [
        element('p', '', `${say.besides}: ${path}`),
        element('pre', 'check-frame', text),
      ]),
    );
  };

  const show = (checked: CheckedFile, shown: CheckedShown): void => {
    const { problems, elsewhere, links, page } = checked;
    const { text, beside, encyclopedia, goTo, apply } = shown;
    showProblems(part('problems', HTMLElement), problems, {
      ...{ text, onPlace: goTo, onApply: (problem) => apply([problem]) },
    });
    const none = part('no-problems', HTMLElement);
    none.textContent = say.noProblems;
    none.hidden = problems.length + elsewhere.length > 0;
    showProblems(part('others', HTMLElement), elsewhere, {});
    part('elsewhere', HTMLElement).hidden = elsewhere.length === 0;
    const fixable = problems.filter(({ fix }) => fix !== undefined);
    part('all', HTMLElement).hidden = fixable.length < 2;
    const all = part('apply-all', HTMLButtonElement);
    all.textContent = say.applyAll(fixable.length);
    all.onclick = () => apply(fixable);
    showBeside(beside);
    const file = { path: '', text };
    showLinks(part('links', HTMLElement), links, ({ start, end }) =>
      goTo({ ...positionAt(file, start), length: end - start }),
    );
    showPage(page, encyclopedia);
    count('problems', problems.length + elsewhere.length);
    count('links', links.length);
  };
  return { show, forget: () => (lastPage = undefined) };
}

/** `2 errors, 1 warning, 1 in another file` */
export function tellChecked({ problems, elsewhere }: CheckedFile): string {
  const others = elsewhere.length === 0 ? '' : `, ${say.elsewhere(elsewhere.length)}`;
  return (problems.length === 0 ? say.none : countLine(problems)) + others;
}

/* Brings the desk of `check.html` to life; what checks is loaded with it. */
import { applyFixes } from '../../diagnostics/apply-fixes.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { editAddress, newFileAddress } from '../site/edit-address.ts';
import { partsOf } from './desk-parts.ts';
import { followTitle, guessPath } from './guess-path.ts';
import { keepDraft, keptDraft } from './keep-draft.ts';
import { lineEditor } from './line-editor.ts';
import { loadDesk, type LoadedDesk } from './load-desk.ts';
import { openWork } from './open-work.ts';
import { checkedView, tellChecked, type TextPlace } from './show-checked.ts';
import { startOpening } from './start-opening.ts';
import { startTabs } from './start-tabs.ts';
import { startTakingAlong } from './take-along.ts';
import { checkWording as say } from './wording.ts';

/** Milliseconds without a key before the text is checked, at least and at most. */
const [leastPause, mostPause] = [200, 2000];

const root = document.querySelector<HTMLElement>('[data-check]');
if (root) start(root);

function start(root: HTMLElement): void {
  const part = partsOf(root);
  const field = part('text', HTMLTextAreaElement);
  const path = part('path', HTMLInputElement);
  const kind = part('kind', HTMLSelectElement);
  const status = part('status', HTMLElement);
  const editor = lineEditor(field, part('lines', HTMLElement));
  const showTab = startTabs(root, part('tabs', HTMLElement));
  const view = checkedView(root, part);
  const work = openWork(field, path, editor.show);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = leastPause;
  /** The path that follows the title. */
  let followed = '';

  /** A screen reader is told what is new. */
  const tell = (words: string): void => {
    if (status.textContent !== words) status.textContent = words;
  };

  const load = async (): Promise<LoadedDesk | undefined> => {
    if (status.textContent === say.nothing) tell(say.loading);
    try {
      const loaded = await loadDesk();
      if (status.textContent === say.loading) tell(say.nothing);
      return loaded;
    } catch {
      tell(say.loadingFailed);
      return undefined;
    }
  };

  const check = async (): Promise<void> => {
    clearTimeout(timer);
    const ready = await load();
    const text = work.text();
    if (!ready || (work.path() === '' && text.trim() === '')) return;
    const { desk } = ready;
    if (work.path() === '') path.value = guessPath(text, kind.value, desk);
    // Begun without a title it bears no name yet; it takes that of the title until somebody gives it one.
    if (work.path().endsWith('/.mdx') || (followed !== '' && work.path() === followed)) {
      path.value = followed = followTitle(text, work.path(), desk);
    }
    const started = performance.now();
    const edited = work.edited();
    const checked = desk.check(edited);
    const { encyclopedia } = desk;
    view.show(checked, { text, beside: work.beside(), encyclopedia, goTo, apply });
    editor.mark(checked.problems.filter(({ length }) => length > 0));
    pause = Math.min(mostPause, Math.max(leastPause, 2 * (performance.now() - started)));
    showGitHub(
      edited.insteadOf === edited.path
        ? editAddress(encyclopedia, edited.path)
        : newFileAddress(encyclopedia, edited.path, text),
    );
    tell(tellChecked(checked));
    keepDraft(work.draft());
    root.dataset['checked'] = String(Number(root.dataset['checked'] ?? 0) + 1);
  };

  const showGitHub = (address: string | undefined): void => {
    const link = part('github', HTMLAnchorElement);
    link.hidden = address === undefined;
    if (address !== undefined) link.href = address;
  };

  const goTo = (place: TextPlace): void => {
    // Where the text stands beside the problems, it has no tab, and nothing changes.
    const tab = root.querySelector<HTMLElement>('[role="tab"][data-tab="text"]');
    if (tab?.offsetParent) showTab('text');
    editor.moveTo(place);
  };

  /** From the last edit to the first, so that the offsets of the others stay right. */
  const apply = (problems: readonly Problem[]): void => {
    const text = work.text();
    const { applied, newFiles } = applyFixes(text, problems);
    const inField = (offset: number): number =>
      text.slice(0, offset).replaceAll('\r\n', '\n').length;
    const fixes = applied
      .flatMap(({ fix }) => (fix ? [fix] : []))
      .filter((fix, at, all) => at === 0 || all[at - 1]?.start !== fix.start);
    for (const fix of fixes.toReversed()) {
      editor.replace(inField(fix.start), inField(fix.end), fix.text);
    }
    work.add(newFiles);
    void check();
  };

  const put = (content: string | Uint8Array, at: string, insteadOf?: string): void => {
    if (work.isLoose() && !confirm(say.giveUp(work.path()))) return;
    view.forget();
    followed = '';
    work.begin(content, at, insteadOf);
    void check();
  };

  const offerDraft = (): void => {
    const draft = keptDraft();
    if (!draft) return;
    const notice = part('draft', HTMLElement);
    notice.hidden = false;
    part('draft-words', HTMLElement).textContent = say.draft(draft.path);
    part('go-on', HTMLButtonElement).addEventListener('click', () => {
      notice.hidden = true;
      put('', draft.path, draft.insteadOf);
      editor.show(draft.text);
    });
    part('discard', HTMLButtonElement).addEventListener('click', () => {
      notice.hidden = true;
      keepDraft(undefined);
    });
  };

  field.addEventListener('input', (event) => {
    clearTimeout(timer);
    if (event instanceof InputEvent && event.isComposing) return;
    timer = setTimeout(() => void check(), pause);
  });
  field.addEventListener('compositionend', () => {
    timer = setTimeout(() => void check(), pause);
  });
  path.addEventListener('change', () => void check());
  startTakingAlong(part, work);
  // Pasted before all this was there.
  if (field.value !== '') {
    editor.show(field.value);
    void check();
  }
  offerDraft();
  startOpening(root, part, { load, put, tell, showText: () => showTab('text') });
}

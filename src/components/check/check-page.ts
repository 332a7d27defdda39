/* Brings the desk of `check.html` to life; what checks is loaded with the first text. */
import type { CheckedFile } from '../../checking/check-desk.ts';
import { applyFixes } from '../../diagnostics/apply-fixes.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { countLine } from '../../diagnostics/report-terminal.ts';
import { positionAt, type SourceFile } from '../../diagnostics/source-file.ts';
import { editAddress, newFileAddress } from '../site/edit-address.ts';
import { element } from '../site/element.ts';
import { keepDraft, keptDraft, type Draft } from './keep-draft.ts';
import { lineEditor } from './line-editor.ts';
import { loadDesk, type LoadedDesk } from './load-desk.ts';
import { openText, writtenText, type OpenText } from './open-text.ts';
import { guessPath } from './guess-path.ts';
import { showLinks } from './show-links.ts';
import { pageNodes } from './show-page.ts';
import { showProblems } from './show-problems.ts';
import { startTabs } from './start-tabs.ts';
import { checkWording as say } from './wording.ts';

/** Milliseconds without a key before the text is checked, at least and at most. */
const [leastPause, mostPause] = [200, 2000];
/** So many suggestions, where the list of all would be slow. */
const mostSuggested = 300;

const root = document.querySelector<HTMLElement>('[data-check]');
if (root) start(root);

function start(root: HTMLElement): void {
  const part = <Kind extends Element>(name: string, kind: new () => Kind): Kind => {
    const found = root.querySelector(`[data-check-${name}]`);
    if (!(found instanceof kind)) throw new Error(`the desk has no ${name}`);
    return found;
  };
  const field = part('text', HTMLTextAreaElement);
  const path = part('path', HTMLInputElement);
  const article = part('article', HTMLInputElement);
  const chooser = part('file', HTMLInputElement);
  const kind = part('kind', HTMLSelectElement);
  const status = part('status', HTMLElement);
  const gitHub = part('github', HTMLAnchorElement);
  const editor = lineEditor(field, part('lines', HTMLElement));
  const showTab = startTabs(root, part('tabs', HTMLElement));

  /** What is open, as it came; what has been typed stands in the field. */
  let open: OpenText = openText('');
  /** The path under which it lies in the corpus. */
  let insteadOf: string | undefined;
  let beside: readonly SourceFile[] = [];
  /** The text as it was last taken along, or came. */
  let taken = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = leastPause;
  let lastPage: CheckedFile['page'];
  let loaded: LoadedDesk | undefined;

  const tell = (words: string): void => {
    if (status.textContent !== words) status.textContent = words;
  };

  const load = async (): Promise<LoadedDesk | undefined> => {
    if (loaded) return loaded;
    if (status.textContent === say.nothing) tell(say.loading);
    try {
      loaded = await loadDesk();
      if (status.textContent === say.loading) tell(say.nothing);
      suggest();
    } catch {
      tell(say.loadingFailed);
    }
    return loaded;
  };

  const suggest = (): void => {
    if (!loaded) return;
    const typed = article.value.trim().toLowerCase();
    const { files } = loaded.desk;
    const fitting =
      files.length <= mostSuggested
        ? files
        : files.filter(({ title }) => title.toLowerCase().includes(typed)).slice(0, mostSuggested);
    const options = fitting.map(({ title }) => Object.assign(new Option(), { value: title }));
    part('articles', HTMLElement).replaceChildren(...options);
  };

  /** The text with the line ends that it came with. */
  const text = (): string => writtenText(open, field.value);
  const isDirty = (): boolean => text() !== taken;

  const put = (next: OpenText, at: string, from?: string): void => {
    open = next;
    insteadOf = from;
    beside = [];
    lastPage = undefined;
    taken = next.text;
    path.value = at;
    editor.show(next.text);
    void check();
  };

  const check = async (): Promise<void> => {
    clearTimeout(timer);
    const ready = await load();
    const at = path.value.trim();
    if (!ready || (at === '' && text().trim() === '')) return;
    if (at === '') path.value = guessPath(text(), kind.value, ready.desk);
    const started = performance.now();
    const checked = ready.desk.check({
      path: path.value.trim(),
      content: isDirty() ? text() : open.content,
      insteadOf,
      beside,
    });
    pause = Math.min(mostPause, Math.max(leastPause, 2 * (performance.now() - started)));
    show(checked);
    keepDraft(isDirty() ? { path: path.value, text: text(), insteadOf } : undefined);
  };

  const count = (tab: string, number: number): void => {
    const place = root.querySelector(`[data-tab="${tab}"] [data-count]`);
    if (place) place.textContent = number === 0 ? '' : String(number);
  };

  const show = (checked: CheckedFile): void => {
    const { problems, elsewhere, links, page } = checked;
    const now = text();
    const shown = { text: now, onPlace: (problem: Problem) => goTo(problem), onApply: apply };
    showProblems(part('problems', HTMLElement), problems, shown);
    showProblems(part('others', HTMLElement), elsewhere, {});
    part('elsewhere', HTMLElement).hidden = elsewhere.length === 0;
    editor.mark(problems.filter(({ length }) => length > 0));
    const fixes = problems.filter(({ fix }) => fix !== undefined);
    part('all', HTMLElement).hidden = fixes.length < 2;
    part('apply-all', HTMLElement).textContent = say.applyAll(fixes.length);
    showBeside();
    showLinks(part('links', HTMLElement), links, ({ start, end }) => {
      const file = { path: '', text: now };
      goTo({ ...positionAt(file, start), length: end - start });
    });
    lastPage = page ?? lastPage;
    showPage(page !== undefined);
    count('problems', problems.length + elsewhere.length);
    count('links', links.length);
    showGitHub();
    const others = elsewhere.length === 0 ? '' : `, ${say.elsewhere(elsewhere.length)}`;
    tell((problems.length === 0 ? say.none : countLine(problems)) + others);
    root.dataset['checked'] = String(Number(root.dataset['checked'] ?? 0) + 1);
  };

  const showPage = (isNew: boolean): void => {
    const place = part('page', HTMLElement);
    const remark = part('page-remark', HTMLElement);
    remark.textContent = isNew ? say.pageRemark : lastPage ? say.oldPage : say.noPage;
    if (!lastPage) place.replaceChildren();
    else if (isNew && loaded)
      place.replaceChildren(...pageNodes(lastPage, loaded.desk.encyclopedia));
  };

  const showBeside = (): void => {
    const place = part('beside', HTMLElement);
    place.hidden = beside.length === 0;
    place.replaceChildren(
      ...beside.flatMap((file) => [
        element('p', '', `${say.besides}: ${file.path}`),
        element('pre', 'check-frame', file.text),
      ]),
    );
  };

  const showGitHub = (): void => {
    if (!loaded) return;
    const { encyclopedia } = loaded.desk;
    const address =
      insteadOf === path.value
        ? editAddress(encyclopedia, path.value)
        : newFileAddress(encyclopedia, path.value, text());
    gitHub.hidden = address === undefined;
    if (address !== undefined) gitHub.href = address;
  };

  const goTo = (place: Pick<Problem, 'line' | 'column' | 'length'>): void => {
    // Where the text stands beside, its tab is not there, and nothing changes.
    if (root.querySelector<HTMLElement>('[role="tab"][data-tab="text"]')?.offsetParent) {
      showTab('text');
    }
    editor.moveTo(place);
  };

  /** From the last edit to the first, so that the offsets of the others stay right. */
  const applyAll = (problems: readonly Problem[]): void => {
    const now = text();
    const { applied, newFiles } = applyFixes(now, problems);
    const inField = (offset: number): number =>
      now.slice(0, offset).replaceAll('\r\n', '\n').length;
    const fixes = applied
      .flatMap(({ fix }) => (fix ? [fix] : []))
      .filter((fix, at, all) => at === 0 || all[at - 1]?.start !== fix.start);
    for (const { start, end, text: to } of fixes.toReversed()) {
      editor.replace(inField(start), inField(end), to);
    }
    beside = [...beside, ...newFiles];
    void check().then(() => tell(`${say.applied} ${status.textContent}`));
  };
  const apply = (problem: Problem): void => applyAll([problem]);

  const openPath = async (wanted: string): Promise<void> => {
    const ready = await load();
    const content = await ready?.textOf(wanted);
    if (content !== undefined) put(openText(content), wanted, wanted);
  };

  const openNamed = async (name: string): Promise<void> => {
    const ready = await load();
    const found = ready?.desk.files.find(
      ({ title, path: of }) => title === name || of === name || of.endsWith(`/${name}.mdx`),
    );
    if (found) await openPath(found.path);
    else if (ready) tell(say.unknown(name));
  };

  const openFile = async (file: File): Promise<void> => {
    const content = new Uint8Array(await file.arrayBuffer());
    const ready = await load();
    const next = openText(content);
    const isNamed = path.value.trim().endsWith(`/${file.name}`);
    const known = ready?.desk.files.find(({ path: of }) => of.endsWith(`/${file.name}`))?.path;
    const at = isNamed
      ? path.value.trim()
      : (known ?? `articles/${kind.value}/${file.name.replace(/\.(?:md|txt)$/, '.mdx')}`);
    put(next, at, ready?.desk.files.some(({ path: of }) => of === at) ? at : undefined);
  };

  const begin = async (title: string): Promise<void> => {
    const ready = await load();
    if (!ready) return;
    const file = ready.desk.begin(kind.value, title);
    put(openText(file.text), file.path);
    showTab('text');
  };

  field.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(() => void check(), pause);
  });
  field.addEventListener('compositionend', () => {
    timer = setTimeout(() => void check(), pause);
  });
  path.addEventListener('change', () => void check());
  article.addEventListener('input', suggest);
  article.addEventListener('change', () => {
    const name = article.value.trim();
    if (name !== '') void openNamed(name);
  });
  part('open', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const name = article.value.trim();
    if (name !== '') void openNamed(name);
  });
  part('begin', HTMLButtonElement).addEventListener('click', () => void begin(''));
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    if (file) void openFile(file);
  });
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void openFile(file);
  });
  part('apply-all', HTMLButtonElement).addEventListener('click', () => {
    if (!loaded) return;
    const { problems } = loaded.desk.check({
      ...{ path: path.value.trim(), content: text(), insteadOf, beside },
    });
    applyAll(problems);
  });
  part('copy', HTMLButtonElement).addEventListener('click', ({ currentTarget }) => {
    const button = currentTarget as HTMLButtonElement;
    navigator.clipboard.writeText(text()).then(
      () => {
        button.textContent = say.copied;
        taken = text();
      },
      () => {
        button.textContent = say.selected;
        field.select();
      },
    );
    button.addEventListener('blur', () => (button.textContent = say.copy), { once: true });
  });
  part('save', HTMLButtonElement).addEventListener('click', () => {
    const href = URL.createObjectURL(new Blob([text()], { type: 'text/markdown' }));
    const download = path.value.replace(/^.*\//, '') || 'article.mdx';
    Object.assign(document.createElement('a'), { href, download }).click();
    URL.revokeObjectURL(href);
    taken = text();
  });
  addEventListener('beforeunload', (event) => {
    if (isDirty()) event.preventDefault();
  });

  const offerDraft = (draft: Draft): void => {
    const notice = part('draft', HTMLElement);
    notice.hidden = false;
    part('draft-words', HTMLElement).textContent = say.draft(draft.path);
    part('go-on', HTMLButtonElement).addEventListener('click', () => {
      notice.hidden = true;
      put(openText(draft.text), draft.path, draft.insteadOf);
      taken = '';
    });
    part('discard', HTMLButtonElement).addEventListener('click', () => {
      notice.hidden = true;
      keepDraft(undefined);
    });
  };

  void load();
  const draft = keptDraft();
  if (draft) offerDraft(draft);
  const asked = new URLSearchParams(location.search);
  const [name, title] = [asked.get('open'), asked.get('write')];
  const wanted = asked.get('kind');
  if (wanted !== null && [...kind.options].some(({ value }) => value === wanted)) {
    kind.value = wanted;
  }
  if (name !== null) void openNamed(name);
  else if (title !== null) void begin(title);
}

import type { OverlayModel, Place, ProblemNote } from './overlay-model.ts';
import { overlayStyles } from './overlay-styles.ts';
import { countsOf, countWords, headingOf, pillOf } from './overlay-words.ts';

/** What the writer has put away, until other errors come. */
const dismissedKey = 'qamus-overlay-dismissed';

/**
 * Shows what is wrong over a page that is being written, and takes itself away when nothing is.
 * It never takes the focus; all text is set as text.
 */
export class ProblemOverlay {
  readonly #host = document.createElement('qamus-problems');
  readonly #root = this.#host.attachShadow({ mode: 'open' });
  readonly #said = make('p', { class: 'said', role: 'alert', 'aria-live': 'polite' });
  readonly #sheet = make('section', { class: 'sheet', 'aria-labelledby': 'heading' });
  readonly #pill = make('button', { class: 'pill', type: 'button', 'aria-expanded': 'false' });
  readonly #openInEditor: (place: string) => string;
  #shown = '';
  #errors = '';
  #isOpen = false;
  #areOthersOpen = false;

  constructor(openInEditor: (place: string) => string) {
    this.#openInEditor = openInEditor;
    this.#host.lang = 'en';
    this.#host.dir = 'ltr';
    const style = document.createElement('style');
    style.textContent = overlayStyles;
    this.#root.append(style, this.#said, this.#sheet, this.#pill);
    this.#pill.addEventListener('click', () => {
      this.#setOpen(true);
      this.#sheet.querySelector('button')?.focus();
    });
    this.#sheet.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#dismiss();
    });
    this.#sheet.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a[data-open]');
      if (!(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      void fetch(link.href);
    });
  }

  /** Says how things stand now. The same as before changes nothing. */
  show(model: OverlayModel): void {
    const text = JSON.stringify(model);
    if (text === this.#shown) return;
    this.#shown = text;
    const counts = countsOf(model.here);
    const heading = headingOf(model, counts);
    const pill = pillOf(counts, model.elsewhereCount);
    if (heading === '' && pill === '') {
      this.#host.remove();
      this.#setOpen(false);
      this.#say('');
      this.#errors = '';
      return;
    }
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    this.#host.dataset['paper'] = isDark() ? 'dark' : 'light';
    const hadFocus = this.#sheet.contains(this.#root.activeElement);
    this.#fill(model, heading || pill);
    for (const element of [this.#sheet, this.#pill]) {
      element.classList.toggle('with-errors', counts.errors > 0);
    }
    this.#pill.textContent = pill === '' ? heading : pill;

    const errors = model.here
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `${code} ${message}`)
      .join('\n');
    const asks = `${heading.startsWith('This') ? heading : ''}${errors}`;
    const isNew = asks !== '' && asks !== this.#errors && asks !== dismissed();
    if (isNew) {
      this.#setOpen(true);
      this.#say([heading, model.here[0]?.message].filter(Boolean).join('. '));
    } else if (asks === '' && this.#errors !== '') {
      this.#setOpen(false);
      this.#say('');
    } else {
      this.#setOpen(this.#isOpen);
    }
    this.#errors = asks;
    if (hadFocus) (this.#isOpen ? this.#sheet.querySelector('button') : this.#pill)?.focus();
  }

  #fill({ here, elsewhere, elsewhereCount, moved }: OverlayModel, heading: string): void {
    const hide = make('button', { type: 'button' }, 'Hide');
    hide.addEventListener('click', () => this.#dismiss());
    const [errors, warnings] = [
      here.filter(({ severity }) => severity === 'error'),
      here.filter(({ severity }) => severity === 'warning'),
    ];
    this.#sheet.replaceChildren(
      make('header', {}, make('h2', { id: 'heading' }, heading), hide),
      ...(moved?.to == null ? [] : [movedNote(moved.to)]),
      this.#list([...errors, ...warnings], 'here'),
    );
    if (elsewhere.length === 0) return;
    const others = make('details', { class: 'elsewhere' });
    others.open = this.#areOthersOpen;
    others.addEventListener('toggle', () => (this.#areOthersOpen = others.open));
    const listed = elsewhere.reduce((sum, { notes }) => sum + notes.length, 0);
    const left = elsewhereCount.errors + elsewhereCount.warnings - listed;
    others.append(
      make('summary', {}, `${countWords(elsewhereCount)} in other files`),
      ...elsewhere.map(({ notes }) => this.#list(notes, 'elsewhere')),
      ...(left > 0
        ? [make('p', {}, ...withCode(`${left} more; \`npm run check\` tells them all.`))]
        : []),
    );
    this.#sheet.append(others);
  }

  #list(notes: readonly ProblemNote[], where: 'here' | 'elsewhere'): HTMLElement {
    return make('ul', { class: where }, ...notes.map((note) => this.#problem(note, where)));
  }

  #problem(note: ProblemNote, where: 'here' | 'elsewhere'): HTMLElement {
    const { severity, code, place, message, frame, hint, related } = note;
    const parts: HTMLElement[] = [
      make(
        'div',
        { class: 'place' },
        make('span', { class: 'code' }, `${severity} ${code}`),
        this.#link(place),
      ),
      make('p', { class: 'message' }, ...withCode(message)),
    ];
    if (frame && where === 'here') {
      const { number, isCut, before, marked, after } = frame;
      parts.push(
        make(
          'pre',
          { dir: 'auto' },
          make('span', { class: 'number' }, String(number)),
          `${isCut ? '…' : ''}${before}`,
          make('mark', {}, marked),
          after,
        ),
      );
    }
    if (hint !== undefined) parts.push(make('p', { class: 'hint' }, ...withCode(hint)));
    for (const { message: about, ...other } of related) {
      parts.push(make('p', {}, 'see ', this.#link(other), ' ', ...withCode(about)));
    }
    return make('li', { class: `problem ${severity}` }, ...parts);
  }

  #link({ text, open }: Place): HTMLElement {
    return make('a', { href: this.#openInEditor(open), 'data-open': '' }, text);
  }

  #setOpen(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#sheet.hidden = !isOpen;
    this.#pill.hidden = isOpen;
    this.#pill.setAttribute('aria-expanded', String(isOpen));
    // What the sheet covers can be scrolled out from under it.
    const height = isOpen && this.#host.isConnected ? `${this.#sheet.offsetHeight}px` : '';
    document.body.style.paddingBlockEnd = height;
    document.documentElement.style.scrollPaddingBlockEnd = height;
  }

  #dismiss(): void {
    try {
      sessionStorage.setItem(dismissedKey, this.#errors);
    } catch {
      // Without storage it comes back with the next page.
    }
    this.#setOpen(false);
    if (this.#pill.textContent === '') this.#host.remove();
    else this.#pill.focus();
  }

  /** A region is read when its text changes, so it must be there before. */
  #say(text: string): void {
    requestAnimationFrame(() => (this.#said.textContent = text));
  }
}

/** What stands between grave accents is code. */
function withCode(text: string): (Node | string)[] {
  const pieces = text.split('`');
  if (pieces.length % 2 === 0) return [text];
  return pieces.map((piece, at) => (at % 2 === 0 ? piece : make('code', {}, piece)));
}

function movedNote(to: string): HTMLElement {
  return make('p', {}, 'It is now ', make('a', { href: to }, to), '.');
}

function dismissed(): string | null {
  try {
    return sessionStorage.getItem(dismissedKey);
  } catch {
    return null;
  }
}

/** By the paper that is there, whoever chose it. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  if (theme !== undefined) return theme === 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

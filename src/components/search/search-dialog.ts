/* Loaded when a reader means to search: the dialog that suggests while one types. */
import { routes } from '../../entities/routes.ts';
import { loadNames, suggest } from '../../search/suggest.ts';
import type { Suggestion } from '../../search/suggestion.ts';
import { searchWording as say } from '../../search/wording.ts';
import { element } from '../site/element.ts';
import { makeSuggestionList } from './suggestion-list.ts';

export interface SearchDialog {
  /** Loads what answers. */
  prepare(): void;
  /** Opens the dialog, with what has been typed in another field. */
  open(from?: HTMLInputElement): void;
}

const most = 8;
/** Milliseconds after which a screen reader is told how many names there are. */
const tellAfter = 700;

function makeSearchDialog(): SearchDialog {
  const field = makeField();
  const list = makeSuggestionList(field);
  const status = element('p', 'unseen');
  status.setAttribute('role', 'status');
  const trouble = element('p', 'search-dialog-trouble', say.namesFailed);
  trouble.hidden = true;
  const help = element('p', 'search-dialog-help', say.help);
  const dialog = element('dialog', 'search-dialog');
  dialog.setAttribute('aria-label', say.label);
  const form = makeForm(field, () => dialog.close());
  dialog.append(form, status, trouble, list.element, help);
  document.body.append(dialog);

  let origin: HTMLInputElement | undefined;
  let isComposing = false;
  /** Counts what was typed, so that a late answer to less is not shown. */
  let typed = 0;
  let telling: ReturnType<typeof setTimeout> | undefined;

  const ask = async (): Promise<void> => {
    const mine = ++typed;
    const text = field.value.trim();
    clearTimeout(telling);
    help.hidden = text !== '';
    if (text === '') {
      list.show('', []);
      status.textContent = '';
      return;
    }
    const found = await suggestions(text);
    if (mine !== typed) return;
    trouble.hidden = found !== undefined;
    list.show(text, found ?? []);
    telling = setTimeout(() => {
      status.textContent = found ? say.suggested(found.length) : say.namesFailed;
    }, tellAfter);
  };

  field.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    if (!isComposing) void ask();
  });
  field.addEventListener('compositionstart', () => (isComposing = true));
  field.addEventListener('compositionend', () => {
    isComposing = false;
    void ask();
  });
  field.addEventListener('keydown', (event) => {
    // The Enter key of an input method takes its proposal and does nothing here.
    // Safari tells it by a code alone, which no type has any more.
    if (event.isComposing || Reflect.get(event, 'keyCode') === 229) return;
    if (list.takeKey(event)) event.preventDefault();
    else if (event.key === 'Escape') {
      event.preventDefault();
      dialog.close();
    }
  });
  dialog.addEventListener('click', ({ target }) => {
    // What lies around it belongs to it as well, and has no other target.
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    if (origin) origin.value = field.value;
  });

  // Who comes back finds the page.
  addEventListener('pagehide', () => dialog.close());

  return {
    prepare: () => void loadNames().catch(() => undefined),
    open(from) {
      if (dialog.open) {
        // Another field asks once for every key that it took; nothing is to be typed over.
        if (!from) field.select();
        return;
      }
      origin =
        from ??
        origin ??
        document.querySelector<HTMLInputElement>('[data-search-box] input[name="q"]') ??
        undefined;
      field.value = origin?.value ?? '';
      dialog.showModal();
      field.focus();
      if (from) field.setSelectionRange(from.selectionStart, from.selectionEnd);
      else field.select();
      void ask();
    },
  };
}

/** Undefined where the names could not be loaded. */
async function suggestions(text: string): Promise<readonly Suggestion[] | undefined> {
  try {
    return await suggest(await loadNames(), text, most);
  } catch {
    return undefined;
  }
}

function makeField(): HTMLInputElement {
  const field = element('input', 'search-box-input');
  field.id = 'search:field';
  field.type = 'search';
  field.name = 'q';
  field.dir = 'auto';
  field.autocomplete = 'off';
  field.autocapitalize = 'none';
  field.spellcheck = false;
  field.enterKeyHint = 'search';
  field.setAttribute('aria-label', say.label);
  return field;
}

/** Without an option chosen it is the plain form: it leads to the results. */
function makeForm(field: HTMLInputElement, close: () => void): HTMLFormElement {
  const submit = element('button', 'search-box-submit', say.submit);
  submit.type = 'submit';
  const leave = element('button', 'search-dialog-close', say.close);
  leave.type = 'button';
  leave.addEventListener('click', close);
  const form = element('form', 'search-box search-dialog-box', field, submit, leave);
  form.action = routes.search();
  form.method = 'get';
  form.setAttribute('role', 'search');
  return form;
}

globalThis.qamusSearchDialog ??= makeSearchDialog();

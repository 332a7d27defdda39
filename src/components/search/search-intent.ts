/*
 * On every page with a search box: loads the dialog as soon as a reader means to search, and
 * opens it. Until it is there, and where it cannot be loaded, the box is a plain form.
 */
import dialogStyles from '../../styles/search-dialog.css?url';
import { loadOnIntent } from './load-on-intent.ts';
import type { SearchDialog } from './search-dialog.ts';
import dialogScript from './search-dialog.ts?worker&url';

declare global {
  /** Set by the script of the dialog. */
  var qamusSearchDialog: SearchDialog | undefined;
}

const box = document.querySelector<HTMLInputElement>('[data-search-box] input[name="q"]');
/** On the search page itself the box is the search. */
const isSearchPage = box?.closest('[data-search]') !== null;

/** Whether the dialog is at hand, for what can be done at once. */
function isLoaded(): boolean {
  return globalThis.qamusSearchDialog !== undefined;
}

async function use(what: (dialog: SearchDialog) => void, otherwise?: () => void): Promise<void> {
  try {
    if (!isLoaded()) {
      const script = import.meta.env.DEV
        ? import('./search-dialog.ts')
        : loadOnIntent(dialogScript);
      await Promise.all([script, loadOnIntent(dialogStyles)]);
    }
    if (globalThis.qamusSearchDialog) what(globalThis.qamusSearchDialog);
  } catch {
    otherwise?.();
  }
}

/** At once where it can be: what is being typed then goes into the field of the dialog. */
function open(from?: HTMLInputElement): void {
  // Where it cannot be loaded the keys still reach the field of the form.
  void use(
    (dialog) => dialog.open(from),
    () => box?.focus(),
  );
}

function isTyping(target: EventTarget | null): boolean {
  const typed = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';
  return target instanceof Element && target.matches(typed);
}

if (box && !isSearchPage) {
  let isComposing = false;
  box.form?.addEventListener('pointerenter', () => void use(() => undefined), { once: true });
  box.addEventListener('focus', () => void use((dialog) => dialog.prepare()));
  box.addEventListener('click', () => open(box));
  box.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    const isTyped = key.length === 1 && !ctrlKey && !metaKey && !altKey;
    if (isLoaded() && (isTyped || key === 'ArrowDown')) open(box);
  });
  // What an input method composes is let to its end.
  box.addEventListener('compositionstart', () => (isComposing = true));
  box.addEventListener('compositionend', () => {
    isComposing = false;
    open(box);
  });
  box.addEventListener('input', () => {
    if (!isComposing) open(box);
  });
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isCommand = ctrlKey || metaKey;
  const isAsked =
    key === '/'
      ? !isCommand && !isTyping(event.target)
      : /^k$/i.test(key) && isCommand && !shiftKey;
  if (!box || !isAsked || altKey || event.isComposing) return;
  event.preventDefault();
  if (!isSearchPage && isLoaded()) open();
  else {
    // What is typed while the dialog is loading goes along with it.
    box.focus();
    box.select();
    if (!isSearchPage) open(box);
  }
});

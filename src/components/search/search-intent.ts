/*
 * On every page with a search box: loads the dialog as soon as a reader means to search, and
 * opens it. Until it is there, and where it cannot be loaded, the box is a plain form.
 */
import dialogStyles from '../../styles/search-dialog.css?url';
import { loadScript, loadStyles } from './load-on-intent.ts';
import type { SearchDialog } from './search-dialog.ts';
import dialogScript from './search-dialog.ts?worker&url';

declare global {
  /** Set by the script of the dialog. */
  var qamusSearchDialog: SearchDialog | undefined;
}

async function load(): Promise<SearchDialog> {
  const script = import.meta.env.DEV ? import('./search-dialog.ts') : loadScript(dialogScript);
  await Promise.all([script, loadStyles(dialogStyles)]);
  const dialog = globalThis.qamusSearchDialog;
  if (!dialog) throw new Error('the search dialog did not start');
  return dialog;
}

/** Where the dialog is at hand, at once: what is being typed goes into its own field. */
function open(from?: HTMLInputElement): void {
  const dialog = globalThis.qamusSearchDialog;
  if (dialog) dialog.open(from);
  else load().then((loaded) => loaded.open(from), giveUp);
}

function prepare(): void {
  load().then((dialog) => dialog.prepare(), giveUp);
}

/** The form is there, and the keys reach at least its field. */
function giveUp(): void {
  const box = boxes[0];
  if (box && document.activeElement === document.body) box.focus();
}

/** On the search page itself the box is the search. */
const ownBox = document.querySelector<HTMLInputElement>('[data-search] input[name="q"]');
const boxes = [
  ...document.querySelectorAll<HTMLInputElement>('[data-search-box] input[name="q"]'),
].filter((box) => box !== ownBox);

for (const box of boxes) {
  let isComposing = false;
  box.form?.addEventListener('pointerenter', () => void load().catch(() => undefined), {
    once: true,
  });
  box.addEventListener('focus', prepare);
  box.addEventListener('click', () => open(box));
  box.addEventListener('keydown', (event) => {
    const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (globalThis.qamusSearchDialog && (isTyped || event.key === 'ArrowDown')) open(box);
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
  const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(event.target);
  const isCommand = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
  if ((!isSlash && !isCommand) || event.isComposing) return;
  event.preventDefault();
  if (ownBox) {
    ownBox.focus();
    ownBox.select();
  } else open();
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))
  );
}

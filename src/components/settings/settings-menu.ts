/** The reader's choices: shown as they are, applied at once, in step with other open pages. */
import { exchangeChoices, keepChoice } from './keep-choices.ts';
import { settings } from './settings.ts';

declare global {
  interface Window {
    /** Of the script in the head: puts what is kept on `<html>`. */
    applySettings?: () => void;
  }
}

const root = document.documentElement;
const radios = [...document.querySelectorAll<HTMLInputElement>('.settings-panel input')];
/** What the browser would not keep stays on this page, whatever else is kept. */
let isKept = true;

for (const radio of radios) {
  radio.addEventListener('change', () => {
    const usual = settings.find(({ name }) => name === radio.name)?.usual;
    if (radio.value === usual) root.removeAttribute(`data-${radio.name}`);
    else root.setAttribute(`data-${radio.name}`, radio.value);
    isKept = keepChoice(radio.name, radio.value);
  });
}

function show(): void {
  for (const { name, usual } of settings) {
    const current = root.getAttribute(`data-${name}`) ?? usual;
    for (const radio of radios) {
      if (radio.name === name) radio.checked = radio.value === current;
    }
  }
}

function follow(): void {
  if (isKept) window.applySettings?.();
  show();
}

exchangeChoices();
show();
// Another tab chose; this one was left, or comes back from the browser's history.
addEventListener('storage', follow);
addEventListener('pageshow', follow);
document.addEventListener('visibilitychange', follow);

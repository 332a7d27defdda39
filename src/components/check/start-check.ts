/* Loads what brings the desk to life when somebody means to check, or has asked for something. */
import { loadOnIntent } from '../search/load-on-intent.ts';
import pageScript from './check-page.ts?worker&url';
import { keptDraft } from './keep-draft.ts';
import { checkWording as say } from './wording.ts';

const root = document.querySelector<HTMLElement>('[data-check]');
if (root) start(root);

function start(root: HTMLElement): void {
  let pressed: HTMLElement | undefined;
  let isAsked = false;
  const load = (): void => {
    if (isAsked) return;
    isAsked = true;
    const script = import.meta.env.DEV ? import('./check-page.ts') : loadOnIntent(pageScript);
    script.then(
      () => {
        root.removeEventListener('click', remember);
        // What was pressed too early is pressed now.
        pressed?.click();
      },
      () => {
        isAsked = false;
        const status = root.querySelector('[data-check-status]');
        if (status) status.textContent = say.loadingFailed;
      },
    );
  };
  const remember = ({ target }: Event): void => {
    if (target instanceof Element) pressed = target.closest('button') ?? undefined;
  };

  root.hidden = false;
  root.addEventListener('click', remember);
  for (const intent of ['focusin', 'pointerover', 'dragover']) {
    root.addEventListener(intent, load, { once: true });
  }
  if (location.search !== '' || keptDraft()) load();
}

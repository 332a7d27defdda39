/* Loads what searches when the page is asked something, or is about to be. */
import { loadEngine } from '../../search/load-engine.ts';
import { loadNames } from '../../search/suggest.ts';
import { loadOnIntent } from './load-on-intent.ts';
import pageScript from './search-page.ts?worker&url';

const page = document.querySelector<HTMLElement>('[data-search]');
if (page) start(page);

function start(page: HTMLElement): void {
  const load = (): void => {
    if (import.meta.env.DEV) void import('./search-page.ts');
    else
      loadOnIntent(pageScript).catch(() => {
        for (const part of ['answer', 'failed'])
          page.querySelector(`[data-search-${part}]`)?.removeAttribute('hidden');
      });
  };
  const asked = new URLSearchParams(location.search);
  const box = page.querySelector<HTMLInputElement>('input[name="q"]');
  if (box) {
    box.value = asked.get('q')?.trim() ?? '';
    // What an input method composes is no question yet, whenever the search is loaded.
    box.addEventListener('compositionstart', () => (box.dataset['composing'] = ''));
    box.addEventListener('compositionend', () => delete box.dataset['composing']);
    box.addEventListener('focus', load, { once: true });
    box.addEventListener('pointerenter', load, { once: true });
    // Before there is an answer the form would only lead here again.
    box.form?.addEventListener('submit', (event) => event.preventDefault());
  }
  if (!asked.get('q')?.trim()) return;
  // What comes takes the place of the help, and the foot of the page is out of sight before.
  page.dataset['asked'] = '';
  page.querySelector('[data-search-help]')?.setAttribute('hidden', '');
  // What answers comes at the same time as what asks it; a failure is told by the latter.
  loadNames().catch(() => undefined);
  loadEngine().catch(() => undefined);
  load();
}

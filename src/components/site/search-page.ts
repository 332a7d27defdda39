import { loadEngine } from '../../search/load-engine.ts';
import { search, type SearchAnswer } from '../../search/query.ts';
import { searchWording as say } from '../../search/wording.ts';
import { showHit } from './show-hits.ts';

/** Milliseconds without a key before typing is a question. */
const pause = 150;
const hitsAtOnce = 10;

const page = document.querySelector<HTMLElement>('[data-search]');
if (page) start(page);

function start(page: HTMLElement): void {
  const part = (name: string): HTMLElement => {
    const found = page.querySelector<HTMLElement>(name);
    if (!found) throw new Error(`the search page has no ${name}`);
    return found;
  };
  const results = part('[data-search-results]');
  const status = part('[data-search-status]');
  const more = part('[data-search-more]');
  const kindChoice = part('[data-search-kind]');
  const kind = kindChoice.querySelector('select') ?? document.createElement('select');
  const forms = [...document.querySelectorAll<HTMLFormElement>('[data-search-box]')];
  const boxes = forms.flatMap((form) => [
    ...form.querySelectorAll<HTMLInputElement>('input[name="q"]'),
  ]);

  const asked = new URLSearchParams(location.search);
  let text = asked.get('q')?.trim() ?? '';
  let wantedKind = asked.get('kind') ?? '';
  let answer: SearchAnswer | undefined;
  /** Counts questions, so that a late answer to an old one is not shown. */
  let question = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (name: string, isShown: boolean): void => {
    part(`[data-search-${name}]`).hidden = !isShown;
  };

  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    const mine = ++question;
    remember();
    show('help', text === '');
    if (text === '') {
      clear();
      return;
    }
    reserveKinds();
    status.textContent = say.searching;
    try {
      const engine = await loadEngine();
      if (wantedKind !== '') await forgetUnknownKind();
      const choice = wantedKind === '' ? {} : { kind: [wantedKind] };
      const found = await search(engine, text, { choice });
      const hits = await found.hits(0, hitsAtOnce);
      if (mine !== question) return;
      clear();
      answer = found;
      results.append(...hits.map(showHit));
      status.textContent = found.total === 0 ? say.none(text) : say.count(found.total);
      show('none', found.total === 0);
      show('more', found.total > hitsAtOnce);
      await offerKinds();
    } catch {
      if (mine !== question) return;
      clear();
      show('failed', true);
    }
  };

  const clear = (): void => {
    answer = undefined;
    results.replaceChildren();
    status.textContent = '';
    for (const name of ['more', 'none', 'failed']) show(name, false);
  };

  /** Keeps the place of the choice, so that answers do not move when it comes. */
  const reserveKinds = (): void => {
    if (!kindChoice.hidden) return;
    kindChoice.hidden = false;
    kindChoice.style.visibility = 'hidden';
  };

  /** The kinds of the whole index, once; a failure leaves the choice out. */
  const offerKinds = async (): Promise<void> => {
    if (kindChoice.style.visibility === '') return;
    const kinds = await (await loadEngine()).filters().then(
      (filters) => Object.keys(filters['kind'] ?? {}).sort(),
      () => [],
    );
    if (kinds.length < 2 || kind.options.length > 1) return;
    kind.append(...kinds.map((name) => new Option(name, name, false, name === wantedKind)));
    kindChoice.style.visibility = '';
  };

  /** An address may name a kind that there is not, or is no longer: then every kind is meant. */
  const forgetUnknownKind = async (): Promise<void> => {
    const { kind: kinds = {} } = await (await loadEngine()).filters();
    if (Object.hasOwn(kinds, wantedKind)) return;
    wantedKind = '';
    remember();
  };

  /** Keeps the address shareable; where a browser refuses, the search goes on without. */
  const remember = (): void => {
    const query = new URLSearchParams();
    if (text !== '') query.set('q', text);
    if (wantedKind !== '') query.set('kind', wantedKind);
    const suffix = `${query}` === '' ? '' : `?${query}`;
    if (suffix === location.search) return;
    try {
      history.replaceState(null, '', `${location.pathname}${suffix}`);
    } catch {
      // from a file some browsers allow no change of address
    }
  };

  const typed = (box: HTMLInputElement, wait: number): void => {
    text = box.value.trim();
    for (const other of boxes) if (other !== box) other.value = box.value;
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), wait);
  };

  for (const box of boxes) {
    box.value = text;
    box.addEventListener('focus', () => void loadEngine().catch(() => undefined), { once: true });
    box.addEventListener('input', (event) => {
      const isComposing = event instanceof InputEvent && event.isComposing;
      if (!isComposing) typed(box, pause);
    });
    box.addEventListener('compositionend', () => {
      typed(box, pause);
    });
  }
  for (const form of forms) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const box = form.querySelector<HTMLInputElement>('input[name="q"]');
      if (box) typed(box, 0);
    });
  }
  kind.addEventListener('change', () => {
    wantedKind = kind.value;
    void ask();
  });
  more.addEventListener('click', () => {
    showMore().catch(() => {
      show('failed', true);
    });
  });

  /** The next hits; focus moves to the first of them, since the button may go. */
  const showMore = async (): Promise<void> => {
    const from = results.children.length;
    const mine = question;
    const hits = (await answer?.hits(from, from + hitsAtOnce)) ?? [];
    if (mine !== question || results.children.length !== from) return;
    const items = hits.map(showHit);
    results.append(...items);
    more.hidden = results.children.length >= (answer?.total ?? 0);
    items[0]?.querySelector('a')?.focus();
  };

  if (text !== '') void ask();
}

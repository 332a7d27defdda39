/* Loaded when the search page is asked something: answers, and keeps its address. */
import { loadEngine } from '../../search/load-engine.ts';
import { search, type SearchAnswer } from '../../search/query.ts';
import { readSearchState, type SearchState, writeSearchState } from '../../search/search-state.ts';
import { loadNames, suggest } from '../../search/suggest.ts';
import { searchWording as say } from '../../search/wording.ts';
import { element } from '../site/element.ts';
import { startFacetForm } from './facet-form.ts';
import { showHit } from './show-hits.ts';
import { showSuggestion } from './show-suggestion.ts';

/** Milliseconds without a key before typing is a question. */
const pause = 150;
/** Those that are in sight; a slow computer needs a while for the others. */
const hitsAtFirst = 3;
const hitsAtOnce = 10;
const namesAtOnce = 5;

interface Names {
  readonly items: readonly HTMLElement[];
  readonly isAside: boolean;
}

const noNames: Names = { items: [], isAside: false };

/** What a page of the history remembers: how much was shown, and where the reader was. */
interface Position {
  readonly shown: number;
  readonly top: number;
}

const page = document.querySelector<HTMLElement>('[data-search]');
if (page) start(page);

function start(page: HTMLElement): void {
  const part = (name: string): HTMLElement => {
    const found = page.querySelector<HTMLElement>(`[data-search-${name}]`);
    if (!found) throw new Error(`the search page has no ${name}`);
    return found;
  };
  const box = page.querySelector<HTMLInputElement>('input[name="q"]');
  const form = part('facets');
  const order = part('order');
  if (!box || !(form instanceof HTMLFormElement) || !(order instanceof HTMLSelectElement)) return;
  const results = part('results');
  const status = part('status');
  const facets = startFacetForm(form, () => changed());

  let answer: SearchAnswer | undefined;
  /** Counts questions, so that a late answer to an old one is not shown. */
  let question = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (name: string, isShown: boolean): void => {
    part(name).hidden = !isShown;
  };

  const state = (): SearchState => ({
    text: box.value.trim(),
    choice: facets.choice(),
    order: order.value === 'date' ? 'date' : 'relevance',
  });

  const ask = async (position?: Position): Promise<void> => {
    clearTimeout(timer);
    const mine = ++question;
    const asked = state();
    const isAsked = asked.text !== '';
    show('help', !isAsked);
    if (!isAsked) {
      show('answer', false);
      clear();
      return;
    }
    page.dataset['asked'] = '';
    status.textContent = say.searching;
    for (const waiting of [results, form]) waiting.setAttribute('aria-busy', 'true');
    // Names know no choices: beside what is left by them they would say something else.
    const isNarrowed = Object.keys(asked.choice).length > 0;
    const naming = isNarrowed ? noNames : suggestions(asked.text);
    const finding = findHits(asked, Math.max(hitsAtFirst, position?.shown ?? 0));
    const names = await naming;
    if (mine !== question) return;
    // Where both are loaded for the first time, names are there long before the text; those that
    // come behind it wait, so that nothing moves.
    if (!names.isAside) placeNames(names, false);
    show('answer', true);
    const found = await finding;
    if (mine !== question) return;
    clear();
    const isBelow = names.isAside && found !== undefined && found.answer.whole > 0;
    // Those that are there already stay as they are: a reader may be on one of them.
    if (names.isAside) placeNames(names, isBelow);
    if (found?.answer.whole === 0) headNames(say.nearNames);
    show('found', true);
    if (!found) {
      fail();
      return;
    }
    answer = found.answer;
    const { total, whole, missing, isPartial } = answer;
    results.append(...found.hits);
    status.textContent =
      total > 0 ? say.count(total) : whole > 0 ? say.noneLeft : say.none(asked.text);
    part('remark').textContent = remarkOn(missing);
    show('remark', total > 0 && isPartial);
    show('none', whole === 0);
    show('facets', whole > 0);
    show('ordering', total > 1);
    if (position) scrollTo({ top: position.top });
    await painted();
    await complete(answer, mine);
  };

  /** What is out of sight at first, and how many things each choice would show. */
  const complete = async (answer: SearchAnswer, mine: number): Promise<void> => {
    try {
      const hits = await answer.hits(results.children.length, hitsAtOnce);
      if (mine !== question) return;
      results.append(...hits.map((hit) => showHit(hit, labelOf)));
      show('more', results.children.length < answer.total);
      const counts = await answer.counts();
      if (mine === question) facets.count(counts);
    } catch {
      if (mine === question) fail();
    }
  };

  const fail = (): void => {
    show('failed', true);
    form.removeAttribute('aria-busy');
  };

  /** Undefined where the index could not be loaded. */
  const findHits = async ({ text, choice, order }: SearchState, count: number) => {
    try {
      const answer = await search(await loadEngine(), text, { choice, order });
      const hits = await answer.hits(0, count);
      return { answer, hits: hits.map((hit) => showHit(hit, labelOf)) };
    } catch {
      return undefined;
    }
  };

  const labelOf = (kind: string): string => facets.labelOf('kind', kind);

  const headNames = (words: string): void => {
    part('names-heading').textContent = words;
  };

  /** Above the text, or below where it answers better. */
  const placeNames = ({ items }: Names, isBelow: boolean): void => {
    part('suggestions').replaceChildren(...items.map((item) => element('li', '', item)));
    headNames(isBelow ? say.namesWithin : say.names);
    if (isBelow) part('found').after(part('names'));
    else part('answer').prepend(part('names'));
    show('names', items.length > 0);
  };

  const clear = (): void => {
    answer = undefined;
    results.replaceChildren();
    status.textContent = '';
    results.removeAttribute('aria-busy');
    for (const name of ['remark', 'more', 'none', 'failed']) show(name, false);
  };

  /** Keeps the address shareable; where a browser refuses, the search goes on without. */
  const remember = (isStep: boolean): void => {
    const address = writeSearchState(state());
    if (location.href.endsWith(`/${address}`)) return;
    try {
      if (isStep) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // from a file some browsers allow no change of address
    }
  };

  const restore = (position?: Position): void => {
    if (isComposing()) return;
    const asked = readSearchState(location.search, facets.offered);
    box.value = asked.text;
    order.value = asked.order;
    facets.choose(asked.choice);
    remember(false);
    void ask(position);
  };

  const typed = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember(false);
      void ask();
    }, wait);
  };

  const changed = (): void => {
    remember(true);
    void ask();
  };

  const isComposing = (): boolean => box.dataset['composing'] !== undefined;
  box.addEventListener('compositionend', () => typed(pause));
  box.addEventListener('input', () => {
    if (!isComposing()) typed(pause);
  });
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isComposing()) typed(0);
  });
  order.addEventListener('change', changed);
  addEventListener('popstate', () => restore());
  addEventListener('pagehide', () => {
    const position: Position = { shown: results.children.length, top: scrollY };
    try {
      history.replaceState(position, '');
    } catch {
      // who comes back then begins at the top
    }
  });
  part('more').addEventListener('click', () => {
    showMore().catch(() => show('failed', true));
  });

  /** The next hits; focus moves to the first of them, since the button may go. */
  const showMore = async (): Promise<void> => {
    const from = results.children.length;
    const mine = question;
    const hits = (await answer?.hits(from, from + hitsAtOnce)) ?? [];
    if (mine !== question || results.children.length !== from) return;
    const items = hits.map((hit) => showHit(hit, labelOf));
    results.append(...items);
    show('more', results.children.length < (answer?.total ?? 0));
    items[0]?.querySelector('a')?.focus();
  };

  // Nothing is in italics before the answer, which would move when they come after it.
  const { fontFamily } = getComputedStyle(page);
  document.fonts.load(`italic 1em ${fontFamily}`).catch(() => undefined);
  // Whoever turns to this page will ask.
  void loadNames().catch(() => undefined);
  void loadEngine().catch(() => undefined);
  // What was typed while this was loading is newer than the address.
  const newer = document.activeElement === box ? box.value : undefined;
  restore(positionOf(history.state));
  if (newer !== undefined && newer.trim() !== box.value && !isComposing()) {
    box.value = newer;
    typed(0);
  }
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** None, where the names could not be loaded: the text is searched all the same. */
async function suggestions(text: string): Promise<Names> {
  try {
    const found = await suggest(await loadNames(), text, namesAtOnce);
    return { items: found.map(showSuggestion), isAside: found.some(({ isAside }) => isAside) };
  } catch {
    return noNames;
  }
}

function remarkOn(missing: readonly string[]): string {
  return missing.length > 0 ? say.missing(missing) : say.partial;
}

function positionOf(state: unknown): Position | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { shown, top } = state as Partial<Position>;
  return typeof shown === 'number' && typeof top === 'number' ? { shown, top } : undefined;
}

/* Runs in the reader's browser: the search, which is a leaf that a script makes. */
import type { NamesDirectory, NamesPart } from '../../../search/names/names-data.ts';
import { openNames, readVariants } from '../../../search/names/names-engine.ts';
import { hasPhrase } from '../../../search/read-query.ts';
import { tellingWords } from '../../../search/small-words.ts';
import { searchWording as say } from '../../../search/wording.ts';
import { findPassages, termsOf } from './find-passages.ts';
import { addLeaf, leafTexts, titleOf, type Place } from './leaves.ts';
import { foldPassage, passagesIn, type Passage } from './passages.ts';
import { made, showFound, showName } from './show-found.ts';
import { focusOn } from './turn-leaves.ts';

/** The address of a search: `#search?q=ili`. */
const id = 'search';
const mostNames = 12;
const mostFound = 30;
/** Reading for so long at a time leaves the page awake. */
const slice = 12;

export interface NamesOfFile {
  readonly directory: NamesDirectory;
  readonly parts: Readonly<Record<string, NamesPart>>;
}

/**
 * Makes the search from the field in the head. Nothing is read before somebody turns to it.
 * Returns what makes the leaf of an address of the search.
 */
export function openSearch(readNames: () => NamesOfFile): (hash: string) => Place | undefined {
  const form = document.querySelector<HTMLFormElement>('form[role=search]');
  const field = form?.querySelector('input');
  if (!form || !field) return () => undefined;
  const leaf = addLeaf(id, say.label);
  const status = made('p', 'search-status');
  status.setAttribute('role', 'status');
  const answer = made('div', 'search-answer');
  const heading = made('h1', '', say.label);
  const head = made('header', 'title-block', heading, made('p', 'search-help', say.help));
  leaf.append(made('div', 'page list-page search', made('article', '', head, status, answer)));

  let ready: Promise<Readers> | undefined;
  let asked = '';
  const answerTo = async (query: string): Promise<void> => {
    asked = query;
    ready ??= prepare(readNames);
    if (query.trim() === '') {
      status.textContent = '';
      answer.replaceChildren();
      return;
    }
    status.textContent = say.searching;
    const { names, passages, variants, titles } = await ready;
    const [suggestions, all] = await Promise.all([names.suggest(query, mostNames), passages]);
    if (asked !== query) return;
    const terms = termsOf(hasPhrase(query) ? query : tellingWords(query), variants);
    const found = findPassages(all, terms, titles);
    status.textContent =
      suggestions.length + found.length === 0
        ? say.none(query)
        : `${say.suggested(suggestions.length)}. ${say.count(found.length)}.`;
    const isAside = found.length > 0 && suggestions.some(({ isAside }) => isAside);
    const heading = isAside ? say.namesWithin : say.names;
    const named = list(heading, 'search-names', 'suggestions', suggestions.map(showName));
    const told = list(
      say.text,
      'search-text',
      'search-results',
      found.slice(0, mostFound).map((one) => showFound(one, terms, variants)),
    );
    answer.replaceChildren(...(isAside ? [...told, ...named] : [...named, ...told]));
  };

  field.addEventListener('focus', () => {
    ready ??= prepare(readNames);
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const ask = (): void => {
    clearTimeout(waiting);
    const hash = `#${id}?q=${encodeURIComponent(field.value)}`;
    if (!location.hash.startsWith(`#${id}?`)) location.hash = hash;
    else {
      history.replaceState(history.state, '', hash);
      void answerTo(field.value);
    }
  };
  field.addEventListener('input', (event) => {
    clearTimeout(waiting);
    // An input method has not finished the word.
    if (event.isComposing) return;
    waiting = setTimeout(ask, 180);
  });
  field.addEventListener('compositionend', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
    focusOn(heading);
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, target } = event;
    const isTyping =
      target instanceof Element && target.closest('input, textarea, select') !== null;
    if ((key === '/' && !isTyping) || (key === 'k' && (ctrlKey || metaKey))) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });

  return (hash) => {
    if (hash !== `#${id}` && !hash.startsWith(`#${id}?`)) return undefined;
    const query = new URLSearchParams(hash.slice(id.length + 2)).get('q') ?? '';
    if (document.activeElement !== field) field.value = query;
    if (query !== asked) void answerTo(query);
    return { leaf: id };
  };
}

interface Readers {
  readonly names: ReturnType<typeof openNames>;
  readonly variants: ReturnType<typeof readVariants>;
  readonly titles: ReadonlyMap<string, string>;
  readonly passages: Promise<readonly Passage[]>;
}

async function prepare(readNames: () => NamesOfFile): Promise<Readers> {
  await wholeFile();
  const { directory, parts } = readNames();
  const variants = readVariants(directory.variants);
  const names = openNames(directory, (name) => {
    const part = parts[name];
    return part ? Promise.resolve(part) : Promise.reject(new Error(`No names in ${name}`));
  });
  const titles = new Map(
    [...leafTexts().keys()].map((leaf) => [leaf, foldPassage(titleOf(leaf), variants)]),
  );
  return { names, variants, titles, passages: readAll(variants) };
}

function wholeFile(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    // After those who gather the last leaves.
    document.addEventListener('DOMContentLoaded', () => setTimeout(resolve));
  });
}

async function readAll(variants: Readers['variants']): Promise<readonly Passage[]> {
  const all: Passage[] = [];
  let began = performance.now();
  for (const [leaf, html] of leafTexts()) {
    all.push(...passagesIn(leaf, html, variants));
    if (performance.now() - began < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return all;
}

function list(
  title: string,
  className: string,
  listClass: string,
  items: readonly HTMLLIElement[],
): HTMLElement[] {
  if (items.length === 0) return [];
  return [made('section', className, made('h2', '', title), made('ul', listClass, ...items))];
}

/* Marks the words that the address names, and leads to the first of them. */
import { highlightParameter } from '../../entities/routes.ts';
import { findPlaces } from '../../search/find-places.ts';
import { searchWording as say } from '../../search/wording.ts';
import { element } from '../site/element.ts';
import { rangeIn, textBlocks } from './text-blocks.ts';

const highlightName = 'found';
/** More words than these no search asks for. */
const mostWords = 20;

const asked = new URLSearchParams(location.search);
const words = asked.getAll(highlightParameter).slice(0, mostWords);
const target = targetOfAddress();
const root =
  target?.closest('article.entry') ??
  document.querySelector('[data-pagefind-body]') ??
  document.querySelector('main');
const ranges = root ? markWords(root) : [];
if (ranges.length > 0) void document.fonts.ready.then(() => lead(ranges));

function markWords(root: Element): Range[] {
  const found = textBlocks(root).flatMap((block) =>
    findPlaces(block.text, words).map(([from, to]) => rangeIn(block, from, to)),
  );
  if (found.length === 0) return [];
  CSS.highlights.set(highlightName, new Highlight(...found));
  showBar();
  return found;
}

/** To the first word, of the section that the address leads to if it leads to one. */
function lead(found: readonly Range[]): void {
  const isBehind = (range: Range): boolean =>
    !target ||
    target.contains(range.startContainer) ||
    (target.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const isShown = (range: Range): boolean => range.getClientRects().length > 0;
  const first = found.find((range) => isBehind(range) && isShown(range)) ?? found.find(isShown);
  if (!first) return;
  const { top, bottom } = first.getBoundingClientRect();
  const { clientHeight } = document.documentElement;
  if (top >= 0 && bottom <= clientHeight * 0.85) return;
  scrollTo({ top: scrollY + top - clientHeight / 3 });
}

/** What is marked, and the way to take it away. */
function showBar(): void {
  const list = words.map((word) => element('bdi', 'found-word', word));
  const told = element('p', '', `${say.marked} `);
  told.append(...list.flatMap((word, at) => (at === 0 ? [word] : [', ', word])));
  told.setAttribute('role', 'status');
  const button = element('button', '', say.unmark);
  button.type = 'button';
  const bar = element('div', 'found-bar', told, button);
  document.body.append(bar);

  const clear = (): void => {
    CSS.highlights.delete(highlightName);
    bar.remove();
    document.removeEventListener('keydown', onKey);
    forget();
  };
  const onKey = (event: KeyboardEvent): void => {
    const isTaken =
      event.defaultPrevented ||
      document.querySelector('dialog[open], .preview-card, .site-menu[open]') !== null;
    if (event.key === 'Escape' && !isTaken) clear();
  };
  button.addEventListener('click', clear);
  document.addEventListener('keydown', onKey);
}

/** The address is the page's own again; where a browser refuses, it stays. */
function forget(): void {
  asked.delete(highlightParameter);
  const query = asked.toString() === '' ? '' : `?${asked.toString()}`;
  try {
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  } catch {
    // from a file some browsers allow no change of address
  }
}

function targetOfAddress(): Element | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

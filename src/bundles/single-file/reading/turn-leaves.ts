/* Runs in the reader's browser: follows the address after the sign. */
import {
  leafTexts,
  placeOf,
  shownLeaf,
  showLeaf,
  titleOf,
  wholeLeaf,
  type Place,
} from './leaves.ts';

export interface Turning {
  /** The leaf where an empty address leads. */
  readonly home: string;
  /** Stands in the title of the window behind that of the leaf. */
  readonly site: string;
  /** An address that names no leaf of the file: the leaf that was made for it. */
  readonly made: (hash: string) => Place | undefined;
}

export interface Turned {
  /** More leaves have arrived, or all: shows the one of the address if it was not there yet. */
  readonly turnOn: (isWhole: boolean) => void;
}

/** How far down the reader was, by entry of the browser's history. */
const depths = new Map<number, number>();
let entry = 0;
let last = 0;
let read: string | undefined;

/**
 * Shows the leaf of the address, and again whenever that changes. The browser keeps the history
 * and goes to anchors; here the leaf is laid out before it looks for them.
 */
export function turnLeaves(turning: Turning): Turned {
  history.scrollRestoration = 'manual';
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.getAttribute('href')?.startsWith('#') !== true || !isPlain(event)) return;
    depths.set(entry, scrollY);
    const place = placeOf(link.hash);
    if (place) lay(place.leaf, turning);
    if (link.hash === location.hash && place) {
      event.preventDefault();
      arrive(place);
    }
  });
  addEventListener('popstate', ({ state }) => {
    const known = entryOf(state);
    if (known !== undefined) depths.set(entry, scrollY);
    follow(turning, known);
  });
  let isTurned = false;
  return {
    turnOn(isWhole) {
      if (isTurned || !(isWhole || placeHere(turning))) return;
      isTurned = true;
      follow(turning, entryOf(history.state));
    },
  };
}

function placeHere({ home, made }: Turning): Place | undefined {
  const { hash } = location;
  return hash.length < 2 ? placeOf(home) : (made(hash) ?? placeOf(hash));
}

/** `known` is the entry of the history that the reader came back to; undefined for a new one. */
function follow(turning: Turning, known: number | undefined): void {
  entry = known ?? last + 1;
  last = Math.max(last, entry);
  if (known === undefined) note(entry);
  const place = placeHere(turning) ?? { leaf: turning.home };
  lay(place.leaf, turning);
  arrive(place, known === undefined ? undefined : depths.get(known));
}

function lay(leaf: string, { site, home }: Turning): void {
  if (shownLeaf() === leaf) return;
  showLeaf(leaf);
  document.title = leaf === home ? site : `${titleOf(leaf)} – ${site}`;
}

function arrive({ leaf, anchor }: Place, depth?: number): void {
  const target = anchor === undefined ? null : document.getElementById(anchor);
  if (target || depth !== undefined) wholeLeaf();
  openAround(target);
  if (depth === undefined && target) target.scrollIntoView({ behavior: 'instant' });
  else scrollTo({ top: depth ?? 0, behavior: 'instant' });
  const isNew = read !== undefined && read !== leaf;
  read = leaf;
  // What a script made, it leads to itself.
  if (!isNew || !leafTexts().has(leaf)) return;
  // A screen reader reads what has the focus; where that is no heading, it is told the title.
  const heading = document.getElementById(leaf)?.querySelector('h1');
  afterBrowser(() => {
    focusOn(target ?? heading);
  });
  const told = document.querySelector('[data-turned]');
  if (told) told.textContent = target ? titleOf(leaf) : '';
}

/** Browsers go to an anchor in their next frame, and take the focus away. */
function afterBrowser(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}

function openAround(target: Element | null): void {
  for (let around = target?.closest('details'); around;) {
    around.open = true;
    around = around.parentElement?.closest('details');
  }
}

export function focusOn(target: Element | null | undefined): void {
  if (!(target instanceof HTMLElement)) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

function note(entry: number): void {
  try {
    history.replaceState({ entry }, '');
  } catch {
    // Without it the way back begins at the top of each leaf.
  }
}

function entryOf(state: unknown): number | undefined {
  const { entry } = (state ?? {}) as { entry?: unknown };
  return typeof entry === 'number' ? entry : undefined;
}

function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

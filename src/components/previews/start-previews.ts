import { loadCard } from './load-card.ts';
import { openCard, type OpenCard, type Pointer, type PreviewLink } from './open-card.ts';
import { readTarget } from './read-target.ts';
import { copyNote, writeCard } from './write-card.ts';

type Means = 'mouse' | 'focus' | 'touch';

/** A link that may show its card soon. */
interface Wish {
  readonly link: PreviewLink;
  readonly means: Means;
  pointer?: Pointer | undefined;
}

/** Milliseconds until a card opens; a finger must be sooner than the system's own menu. */
const delays: Readonly<Record<Means, number>> = { mouse: 300, focus: 150, touch: 400 };
/** Milliseconds until a card is asked for: who only passes over a link asks for nothing. */
const hesitation = 100;
/** Milliseconds to reach the card, or to come back to the link. */
const grace = 200;
/** Pixels a finger may move without being a gesture. */
const tremble = 10;

/**
 * Links that lead around the site, links of the card itself, marks whose note stands beside them
 * and references, which say all that their card could, show nothing.
 */
const silent =
  'nav, .site-header, .site-footer, .backrefs, .preview-place, .note-number, .reference, [data-side-note]';

const home = document.querySelector<HTMLElement>('.preview-place');
if (home) startPreviews(home, Number(home.dataset['parts']));

function startPreviews(home: HTMLElement, parts: number): void {
  let wish: Wish | undefined;
  let open: (OpenCard & { readonly means: Means }) | undefined;
  /** Closed by Escape: it stays closed until the reader turns elsewhere. */
  let dismissed: PreviewLink | undefined;
  /** The link whose card the finger that is still down has opened. */
  let pressed: PreviewLink | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const stay = (): void => {
    clearTimeout(closing);
    closing = undefined;
  };

  const close = (): void => {
    stay();
    open?.close();
    open = undefined;
  };

  const leave = (): void => {
    const isFocused = open?.means === 'focus' && document.activeElement === open.link;
    if (open && !isFocused) closing ??= setTimeout(close, grace);
  };

  const forget = (means?: Means): void => {
    if (means === undefined || wish?.means === means) wish = undefined;
  };

  const expect = async (link: PreviewLink, means: Means, pointer?: Pointer) => {
    if (!isOn() || link === open?.link || link === dismissed) return;
    if (link === wish?.link && means === wish.means) return;
    const mine: Wish = { link, means, pointer };
    wish = mine;
    const isWanted = (): boolean => wish === mine && isOn() && link.isConnected;
    const [content] = await Promise.all([
      wait(hesitation).then(() => (isWanted() ? contentOf(link, parts) : undefined)),
      wait(delays[means]),
    ]);
    if (means === 'focus') await standingStill(link);
    const isShown = isWanted() && content && isInSight(link);
    if (wish === mine) wish = undefined;
    if (!isShown) return;
    close();
    if (means === 'touch') pressed = link;
    open = { ...openCard(link, content, home, mine.pointer), means };
  };

  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ): void => document.addEventListener(name, listener, { capture: true, passive: !prevents(name) });

  on('pointerover', (event) => {
    // A pressed button selects text, in the card too.
    if (event.pointerType !== 'mouse' || event.buttons > 0) return;
    const link = linkAt(event.target);
    if (link !== dismissed) dismissed = undefined;
    if (isIn(open?.element, event.target) || (open && link === open.link)) {
      stay();
      forget('mouse');
      return;
    }
    leave();
    if (link === wish?.link) return;
    forget('mouse');
    if (link) void expect(link, 'mouse', event);
  });

  on('pointermove', (event) => {
    if (wish?.means === 'mouse') wish.pointer = event;
    const from = wish?.means === 'touch' && wish.pointer;
    if (from && Math.hypot(event.x - from.x, event.y - from.y) > tremble) forget();
  });

  document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'mouse') return;
    forget('mouse');
    leave();
  });

  on('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link?.matches(':focus-visible')) void expect(link, 'focus');
  });

  on('focusout', ({ target }) => {
    dismissed = undefined;
    forget('focus');
    if (open?.link === target && !open.element.matches(':hover')) close();
  });

  on('pointerdown', (event) => {
    pressed = undefined;
    forget();
    const link = linkAt(event.target);
    if (open && link !== open.link && !isIn(open.element, event.target)) close();
    if (link && event.pointerType === 'touch') void expect(link, 'touch', event);
  });

  on('pointerup', () => forget('touch'));
  on('pointercancel', () => forget('touch'));

  // The press that opened the card opens no menu and follows no link; the next one does.
  on('contextmenu', (event) => {
    if (pressed && pressed === linkAt(event.target)) event.preventDefault();
  });

  on('click', (event) => {
    const link = linkAt(event.target);
    if (pressed && pressed === link && event.detail > 0) event.preventDefault();
    else if (link) {
      forget();
      close();
    }
    pressed = undefined;
  });

  on('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    dismissed = open?.link;
    forget();
    close();
  });

  on('scroll', ({ target }) => {
    if (!open || isIn(open.element, target)) return;
    if (target !== document || !isInSight(open.link)) close();
  });

  for (const name of ['resize', 'pagehide']) window.addEventListener(name, close);
}

/** What to show for a link, or undefined when there is nothing. */
async function contentOf(link: PreviewLink, parts: number): Promise<Node[] | undefined> {
  const target = readTarget(link.getAttribute('href') ?? '', document.URL);
  if (target?.type === 'note') {
    const note = document.getElementById(target.id);
    return note?.matches('.notes > li, .footnotes li') ? copyNote(note) : undefined;
  }
  const card = target && (await loadCard(target.addresses, parts));
  return card && writeCard(card, new URL(link.getAttribute('href') ?? '', document.baseURI).href);
}

function linkAt(target: EventTarget | null): PreviewLink | undefined {
  if (!(target instanceof Element) || target.closest(silent)) return undefined;
  return target.closest<PreviewLink>('a[href]') ?? undefined;
}

function isIn(element: Element | undefined, target: EventTarget | null): boolean {
  return target instanceof Node && element?.contains(target) === true;
}

function isOn(): boolean {
  return document.documentElement.dataset['previews'] !== 'off';
}

function isInSight(link: Element): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  return bottom > 0 && top < document.documentElement.clientHeight;
}

/** The keyboard scrolls to what it reaches, and may do so gently. */
async function standingStill(link: Element): Promise<void> {
  for (let times = 0; times < 20; times += 1) {
    const { top } = link.getBoundingClientRect();
    await wait(50);
    if (Math.abs(link.getBoundingClientRect().top - top) < 1) return;
  }
}

function prevents(name: string): boolean {
  return name === 'click' || name === 'contextmenu';
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

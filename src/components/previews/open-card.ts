import { placeCard, type Place } from './place-card.ts';

/** A link in text, or one around a shape of a drawing. */
export type PreviewLink = HTMLAnchorElement | SVGAElement;

/** A card in sight, and the link it belongs to. */
export interface OpenCard {
  readonly link: PreviewLink;
  readonly element: HTMLElement;
  readonly close: () => void;
}

/** Where the reader points, in pixels of the viewport. */
export interface Pointer {
  readonly x: number;
  readonly y: number;
}

// No slug and no id of an entity has a colon.
const cardId = 'preview:card';

/** Shows a card with this content beside its link, which it describes until it is closed. */
export function openCard(
  link: PreviewLink,
  content: readonly Node[],
  home: HTMLElement,
  pointer?: Pointer,
): OpenCard {
  const element = document.createElement('div');
  element.id = cardId;
  element.className = 'preview-card';
  element.setAttribute('role', 'tooltip');
  element.append(...content);
  home.append(element);
  put(element, link, home, pointer);

  const described = link.getAttribute('aria-describedby');
  const title = link.getAttribute('title');
  link.setAttribute('aria-describedby', described === null ? cardId : `${described} ${cardId}`);
  // The browser's own tooltip would lie over the card.
  link.removeAttribute('title');
  return {
    link,
    element,
    close() {
      element.remove();
      if (described === null) link.removeAttribute('aria-describedby');
      else link.setAttribute('aria-describedby', described);
      if (title !== null) link.setAttribute('title', title);
    },
  };
}

/** Puts the card beside the link; where it does not fit, its names give way to the summary. */
function put(
  element: HTMLElement,
  link: PreviewLink,
  home: HTMLElement,
  pointer: Pointer | undefined,
): void {
  const [first = link.getBoundingClientRect(), ...others] = boxesOf(link, pointer);
  const { clientWidth, clientHeight } = document.documentElement;
  const { direction } = getComputedStyle(link);
  const place = (): Place & { isCut: boolean } => {
    const { width, height } = element.getBoundingClientRect();
    const found = placeCard({
      lines: [first, ...others],
      pointer,
      card: { width, height },
      viewport: { width: clientWidth, height: clientHeight },
      isRightToLeft: direction === 'rtl',
    });
    return { ...found, isCut: found.height < height };
  };
  let found = place();
  if (found.isCut) {
    element.classList.add('cramped');
    found = place();
  }
  const origin = home.getBoundingClientRect();
  element.style.left = `${found.left - origin.left}px`;
  element.style.top = `${found.top - origin.top}px`;
  if (found.isCut) element.style.maxHeight = `${found.height}px`;
}

/** A shape is no line of text: its card stands where the reader points. */
function boxesOf(link: PreviewLink, pointer: Pointer | undefined): readonly DOMRect[] {
  return link instanceof SVGElement && pointer
    ? [new DOMRect(pointer.x, pointer.y, 0, 0)]
    : [...link.getClientRects()];
}

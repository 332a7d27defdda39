/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Placing {
  /** The lines of the link, in their order; one at least. */
  readonly lines: readonly [Box, ...Box[]];
  /** Where the reader points; without it the card stands at an end of the link. */
  readonly pointer?: { readonly x: number; readonly y: number } | undefined;
  readonly card: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
  /** The link is written from right to left. */
  readonly isRightToLeft: boolean;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** The height the card may have there; less than its own where there is too little room. */
  readonly height: number;
}

const edge = 8;
const gap = 6;
/** How far from the sides of the card the pointer is at least, so that it meets the card. */
const reach = 24;

/**
 * Where a card stands beside its link: never upon it, below it when it fits there, at its start,
 * and inside the viewport. Of a link of several lines the card is nearer to the one pointed at.
 */
export function placeCard({ lines, pointer, card, viewport, isRightToLeft }: Placing): Place {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.top + line.height));
  const above = Math.min(top - gap, viewport.height - edge) - edge;
  const below = viewport.height - edge - Math.max(bottom + gap, edge);
  const [first] = lines;
  const wantsAbove =
    lines.length > 1 && pointer !== undefined && pointer.y < first.top + first.height;
  const fits = (room: number): boolean => card.height <= room;
  const isAbove = wantsAbove
    ? fits(above) || (!fits(below) && above > below)
    : !fits(below) && (fits(above) || above > below);
  const height = Math.max(0, Math.min(card.height, isAbove ? above : below));
  return {
    left: leftOf(lineAt(lines, pointer, isAbove), pointer?.x, card, viewport, isRightToLeft),
    top: isAbove
      ? Math.min(top - gap, viewport.height - edge) - height
      : Math.max(bottom + gap, edge),
    height,
  };
}

function lineAt(lines: Placing['lines'], pointer: Placing['pointer'], isAbove: boolean): Box {
  const pointed = pointer && lines.find((line) => pointer.y <= line.top + line.height);
  return pointed ?? (isAbove ? lines[0] : (lines.at(-1) ?? lines[0]));
}

function leftOf(
  line: Box,
  x: number | undefined,
  card: Placing['card'],
  viewport: Placing['viewport'],
  isRightToLeft: boolean,
): number {
  const start = isRightToLeft ? line.left + line.width - card.width : line.left;
  const near = x === undefined ? start : between(start, x - card.width + reach, x - reach);
  return between(near, edge, viewport.width - edge - card.width);
}

/** Of a range that is upside down the lower end counts: a card too wide begins in sight. */
function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

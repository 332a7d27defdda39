import { type Obstacle, placeNotes } from './place-notes.ts';
import type { SideBlock } from './side-blocks.ts';

const mostLinesAway = 12;

/**
 * Stands the blocks beside their marks: first everything is measured, then everything is moved,
 * by transforms, which shift nothing else. A block that has no place is hidden; without a column
 * all are.
 */
export function standNotes(
  article: HTMLElement,
  column: HTMLElement | undefined,
  blocks: readonly SideBlock[],
): void {
  const tops = column
    ? topsOf(article, column.getBoundingClientRect(), blocks)
    : new Map<HTMLElement, undefined>();
  for (const { element, notes } of blocks) {
    const top = tops.get(element);
    element.classList.toggle('standing', top !== undefined);
    if (top !== undefined) element.style.transform = `translateY(${Math.round(top)}px)`;
    // Who shows a note in other ways need not show this one: it stands beside its first mark.
    for (const { marks } of notes) marks[0]?.toggleAttribute('data-side-note', top !== undefined);
  }
}

/** The tops of the blocks that have a place, in pixels from the top of the column. */
function topsOf(
  article: HTMLElement,
  area: DOMRect,
  blocks: readonly SideBlock[],
): ReadonlyMap<HTMLElement, number | undefined> {
  const line = parseFloat(getComputedStyle(article).lineHeight);
  const shown = blocks.filter(({ mark }) => mark.getClientRects().length > 0);
  const waiting = shown.map(({ element, mark }) => ({
    wanted: lineOf(mark) - area.top - firstLine(element),
    height: element.offsetHeight,
  }));
  const tops = placeNotes(waiting, obstaclesIn(article, area, line), mostLinesAway * line);
  return new Map(shown.map(({ element }, at) => [element, tops[at]]));
}

/** Where a mark would end if it were not raised. */
function lineOf(mark: HTMLElement): number {
  const raised = parseFloat(getComputedStyle(mark).top);
  return mark.getBoundingClientRect().bottom - (Number.isNaN(raised) ? 0 : raised);
}

/** How far below a block's top the number of its first note ends. */
function firstLine(block: HTMLElement): number {
  const number = block.querySelector('.note-number');
  if (!number) return 0;
  return number.getBoundingClientRect().bottom - block.getBoundingClientRect().top;
}

/** What stands in the column already, or reaches into it; the text's end is the column's. */
function obstaclesIn(article: HTMLElement, area: DOMRect, line: number): readonly Obstacle[] {
  const maybe = article.querySelectorAll('.infobox, .prose :is(figure, table, pre, img)');
  const inside = [...maybe].flatMap((element): Obstacle[] => {
    const box = element.closest('.table-scroll, pre, .infobox') ?? element;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const reaches = right > area.left && left < area.right && bottom > top;
    return reaches ? [{ start: top - area.top - line / 2, end: bottom - area.top + line }] : [];
  });
  return [...inside, { start: area.height, end: Infinity }];
}

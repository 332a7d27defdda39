/** Stands the notes of an article beside its text, where the page is wide enough for them. */
import { markTogether } from './mark-together.ts';
import { makeBlocks, type SideBlock } from './side-blocks.ts';
import { standNotes } from './stand-notes.ts';

const article = document.querySelector<HTMLElement>('main.article');
if (article) begin(article);

function begin(article: HTMLElement): void {
  // Copies for the eye: what assistive technology reads is the apparatus at the end.
  const column = document.createElement('div');
  column.className = 'side-notes';
  column.setAttribute('aria-hidden', 'true');
  article.append(column);

  let blocks: readonly SideBlock[] | undefined;
  const stand = (): void => {
    // The style sheet alone says from which width on there is a column; without it there is none.
    const { display, position } = getComputedStyle(column);
    const isShown = display !== 'none' && position === 'absolute';
    if (isShown) blocks ??= fill(article, column);
    if (blocks) standNotes(article, isShown ? column : undefined, blocks);
  };
  const watch = new ResizeObserver(stand);
  for (const part of article.querySelectorAll('.lead, .body, .infobox')) watch.observe(part);
  watch.observe(column);
  document.fonts.addEventListener('loadingdone', stand);
}

function fill(article: HTMLElement, column: HTMLElement): readonly SideBlock[] {
  const blocks = makeBlocks(article);
  column.append(...blocks.map(({ element }) => element));
  markTogether(article, blocks);
  return blocks;
}

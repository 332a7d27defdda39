/** Stands the notes of an article beside its text, where the page is wide enough for them. */
import { markTogether } from './mark-together.ts';
import { makeBlocks } from './side-blocks.ts';
import { standNotes } from './stand-notes.ts';

const wide = matchMedia('(min-width: 76rem)');
const article = document.querySelector<HTMLElement>('main.article');

function begin(article: HTMLElement): void {
  const blocks = makeBlocks(article);
  if (blocks.length === 0) return;
  // Copies for the eye: what assistive technology reads is the apparatus at the end.
  const column = document.createElement('div');
  column.className = 'side-notes';
  column.setAttribute('aria-hidden', 'true');
  column.append(...blocks.map(({ element }) => element));
  article.append(column);
  markTogether(article, blocks);

  const stand = (): void => standNotes(article, column, blocks);
  const watch = new ResizeObserver(stand);
  for (const part of article.querySelectorAll('.lead, .body, .infobox')) watch.observe(part);
  watch.observe(column);
  document.fonts.addEventListener('loadingdone', stand);
}

function beginWhenWide(): void {
  if (!article || !wide.matches) return;
  wide.removeEventListener('change', beginWhenWide);
  begin(article);
}

wide.addEventListener('change', beginWhenWide);
beginWhenWide();

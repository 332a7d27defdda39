import type { SideBlock, SideNote } from './side-blocks.ts';

/**
 * Marks a note in the margin and its marks in the text together: while either is pointed at or
 * has the focus, and until the next click where a mark was clicked whose note is in sight.
 */
export function markTogether(article: HTMLElement, blocks: readonly SideBlock[]): void {
  const notes = new Map<Element, SideNote>();
  for (const note of blocks.flatMap((block) => block.notes)) {
    notes.set(note.element, note);
    for (const mark of note.marks) notes.set(mark, note);
  }
  const noteAt = (target: EventTarget | null): SideNote | undefined => {
    const at = target instanceof Element && target.closest('.side-note, a[role="doc-noteref"]');
    const note = at ? notes.get(at) : undefined;
    return note?.element.closest('.standing') ? note : undefined;
  };

  let kept: SideNote | undefined;
  let pointed: SideNote | undefined;
  const point = (note: SideNote | undefined): void => {
    if (note === pointed) return;
    if (pointed && pointed !== kept) setMarked(pointed, false);
    if (note) setMarked(note, true);
    pointed = note;
  };
  const keep = (note: SideNote | undefined): void => {
    if (kept && kept !== note) setMarked(kept, false);
    if (note) setMarked(note, true);
    kept = note;
  };

  article.addEventListener('pointerover', ({ target }) => point(noteAt(target)));
  article.addEventListener('pointerleave', () => point(undefined));
  article.addEventListener('focusin', ({ target }) => point(noteAt(target)));
  article.addEventListener('focusout', () => point(undefined));
  document.addEventListener('click', (event) => {
    const { target, detail, button, altKey, ctrlKey, metaKey, shiftKey } = event;
    const note = noteAt(target);
    const isMark = target instanceof Node && note?.element.contains(target) === false;
    // A key, and with it a screen reader, always goes to the note at the end: it cannot see ours.
    const isPlain = detail > 0 && button === 0 && !(altKey || ctrlKey || metaKey || shiftKey);
    if (note && isMark && isPlain && note !== kept && isInSight(note.element)) {
      event.preventDefault();
      keep(note);
    } else keep(undefined);
  });
}

function setMarked({ element, marks }: SideNote, isMarked: boolean): void {
  for (const each of [element, ...marks]) each.classList.toggle('marked', isMarked);
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= document.documentElement.clientHeight;
}

/** A copy of one note, and every mark in the text that leads to the note. */
export interface SideNote {
  readonly id: string;
  readonly element: HTMLElement;
  readonly marks: readonly HTMLAnchorElement[];
}

/** The side notes of marks that stand side by side; `mark` is the first of them. */
export interface SideBlock {
  readonly element: HTMLElement;
  readonly mark: HTMLElement;
  readonly notes: readonly SideNote[];
}

/** Copies every note that the text refers to, in the order of the first references. */
export function makeBlocks(article: ParentNode): readonly SideBlock[] {
  const marks = marksByNote(article);
  const short = shortNotes(article);
  const blocks: { element: HTMLElement; mark: HTMLElement; last: Element; notes: SideNote[] }[] =
    [];
  for (const [id, [first, ...others]] of marks) {
    const place = first?.closest('sup');
    const element = first && copyNote(id, first.text, short.get(id));
    if (!first || !place || !element) continue;
    const note = { id, element, marks: [first, ...others] };
    const before = blocks.at(-1);
    if (before && isNext(before.last, place)) {
      before.element.append(element);
      before.notes.push(note);
      before.last = place;
    } else {
      const block = document.createElement('div');
      block.className = 'side-block';
      block.append(element);
      blocks.push({ element: block, mark: place, last: place, notes: [note] });
    }
  }
  return blocks;
}

function marksByNote(article: ParentNode): ReadonlyMap<string, readonly HTMLAnchorElement[]> {
  const marks = new Map<string, HTMLAnchorElement[]>();
  const inText = '.prose sup > a[role="doc-noteref"]';
  for (const mark of article.querySelectorAll<HTMLAnchorElement>(inText)) {
    const id = mark.hash.slice(1);
    const same = marks.get(id);
    if (same) same.push(mark);
    else marks.set(id, [mark]);
  }
  return marks;
}

function shortNotes(article: ParentNode): ReadonlyMap<string, Element> {
  const { content } = article.querySelector<HTMLTemplateElement>('template.short-notes') ?? {};
  const notes = content?.querySelectorAll<HTMLElement>('[data-note]') ?? [];
  return new Map([...notes].map((note) => [note.dataset['note'] ?? '', note]));
}

/** A citation in its short form, a footnote whole; what leads back is left behind. */
function copyNote(id: string, number: string, short: Element | undefined): HTMLElement | undefined {
  const source = short ?? document.getElementById(id);
  if (!source) return undefined;
  const element = document.createElement('div');
  element.className = short ? 'side-note' : 'side-note footnote';
  const link = document.createElement('a');
  link.className = 'note-number';
  link.href = `#${id}`;
  link.textContent = number;
  const copy = document.importNode(source, true);
  element.append(link, ...copy.childNodes);
  for (const back of element.querySelectorAll('[data-footnote-backref]')) back.remove();
  for (const named of element.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const stop of element.querySelectorAll('a, [tabindex]')) stop.setAttribute('tabindex', '-1');
  return element;
}

/** Nothing but white space stands between two marks. */
function isNext(mark: Element, next: Element): boolean {
  let between = mark.nextSibling;
  while (between && between !== next && between.textContent?.trim() === '') {
    between = between.nextSibling;
  }
  return between === next;
}

import type { CardRun, EntityCard, NameCard, PreviewCard, SeatsOnCard } from './preview-card.ts';

/**
 * What a card says, as nodes; the title leads where the link leads. Everything is set as text:
 * what an article says is never markup here. What the link says already, and names that a voice
 * would spell out, are kept from the link's description.
 */
export function writeCard(card: PreviewCard, href: string): Node[] {
  switch (card.type) {
    case 'entity':
      return writeEntity(card, href);
    case 'source':
      return [
        element('p', 'preview-text', ...card.reference.map(writeRun)),
        element('p', 'preview-quiet', card.witness),
      ];
    case 'name':
      return writeName(card, href);
    case 'wanted':
      return [
        element('p', 'preview-text', 'Not written yet'),
        element(
          'p',
          'preview-quiet',
          card.pages === 1 ? 'Wanted by 1 page' : `Wanted by ${card.pages} pages`,
        ),
      ];
  }
}

/** The text of a note of this page, without its number and the ways back to the text. */
export function copyNote(note: Element): Node[] {
  const copy = note.cloneNode(true) as Element;
  for (const way of copy.querySelectorAll(
    '.note-number, .backrefs, [data-footnote-backref], script, template',
  ))
    way.remove();
  for (const marked of copy.querySelectorAll('[id]')) marked.removeAttribute('id');
  for (const link of copy.querySelectorAll('a')) link.tabIndex = -1;
  return [element('div', 'preview-text preview-note', ...copy.childNodes)];
}

function writeEntity(card: EntityCard, href: string): Node[] {
  const { title, qualifier, kind, years, names, summary, seats = [] } = card;
  const line = element('p', 'preview-names');
  for (const name of names) line.append(element('span', 'preview-name', writeRun(name)), ' ');
  return [
    writeTitle(href, title, qualifier),
    element('p', 'preview-quiet', years === '' ? kind : `${kind}, ${years}`),
    ...(names.length > 0 ? [hidden(line)] : []),
    element('p', 'preview-text', summary),
    ...(seats.length > 0 ? [writeSeats(seats)] : []),
  ];
}

/** The seats of a body in rows; a voice is told of them on the page, in their table. */
function writeSeats(seats: readonly SeatsOnCard[]): HTMLElement {
  const list = element('ul', 'preview-seats');
  for (const { label, count, named, className = '' } of seats) {
    const marks = Array.from({ length: count }, (_, seat) =>
      element('i', seat < named ? 'named' : ''),
    );
    const words = element('span', 'preview-quiet', `${label} ${count}`);
    list.append(element('li', className, words, element('span', '', ...marks)));
  }
  return hidden(list);
}

function writeName({ name, meanings, more }: NameCard, href: string): Node[] {
  const title = writeTitle(href, '', undefined);
  title.firstElementChild?.append(writeRun(name));
  const list = element('ul', 'preview-meanings');
  for (const { title, qualifier, kind } of meanings) {
    const item = element('li', '', title);
    if (qualifier !== undefined) item.append(` (${qualifier})`);
    item.append(', ', element('span', 'preview-quiet', kind.toLowerCase()));
    list.append(item);
  }
  if (more > 0) list.append(element('li', 'preview-quiet', `and ${more} more`));
  return [title, element('p', 'preview-quiet', 'It can mean '), list];
}

/** The title can be clicked; with the keyboard the link itself does as much. */
function writeTitle(href: string, title: string, qualifier: string | undefined): HTMLElement {
  const link = element('a', '', title);
  link.href = href;
  link.tabIndex = -1;
  const line = element('p', 'preview-title', link);
  if (qualifier !== undefined) line.append(' ', element('span', 'qualifier', qualifier));
  return hidden(line);
}

function writeRun({ text, lang, dir, italic }: CardRun): Node {
  if (lang === undefined && italic !== true) return document.createTextNode(text);
  const run = element(italic === true ? 'cite' : 'bdi', '', text);
  if (lang !== undefined) {
    run.lang = lang;
    run.dir = dir ?? 'ltr';
  }
  return run;
}

function hidden<Kind extends HTMLElement>(node: Kind): Kind {
  node.setAttribute('aria-hidden', 'true');
  return node;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

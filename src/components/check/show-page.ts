import type { CheckedNote, CheckedPage } from '../../checking/checked-page.ts';
import type { Run } from '../../citations/source-parts.ts';
import type { Encyclopedia } from '../../config/encyclopedia.ts';
import { directionOf } from '../../entities/direction.ts';
import type { Part } from '../../rendering/parts.ts';
import { imageAddress } from '../mdx/image-address.ts';
import { element } from '../site/element.ts';
import { namesUnderTitle } from '../site/shown-names.ts';
import { harmlessNodes } from './harmless.ts';
import { checkWording as say } from './wording.ts';

/** Before the ids of what is shown: the page has ids of its own. */
const prefix = 'shown:';

/** An article as its page will read, as nodes. */
export function pageNodes(page: CheckedPage, encyclopedia: Encyclopedia): Node[] {
  const { kind, frontMatter, parts, notes } = page;
  const { title, qualifier } = frontMatter;
  const heading = element('h2', 'check-page-title', title);
  if (qualifier !== undefined) heading.append(' ', element('span', 'qualifier', qualifier));
  const names = element('p', 'names-line');
  for (const { text, lang } of namesUnderTitle(encyclopedia, frontMatter)) {
    const run = element('bdi', '', text);
    Object.assign(run, { lang, dir: directionOf(lang) });
    names.append(element('span', 'name', run), ' ');
  }
  const head = element('header', 'title-block', element('p', 'kind', kind), heading);
  if (names.childElementCount > 0) head.append(names);
  const prose = element('div', 'prose');
  fillProse(prose, parts);
  return [head, prose, ...(notes.length > 0 ? [notesSection(notes)] : [])];
}

/** Markup may be open around a figure: a comment keeps its place until all is read as one. */
function fillProse(prose: HTMLElement, parts: readonly Part[]): void {
  const figures: HTMLElement[] = [];
  const html = parts.map((part) => {
    if (part.type === 'html') return part.html;
    figures.push(figureOf(part));
    return `<figure data-figure="${figures.length - 1}"></figure>`;
  });
  prose.append(...harmlessNodes(html.join(''), prefix));
  for (const place of prose.querySelectorAll<HTMLElement>('figure[data-figure]')) {
    const figure = figures[Number(place.dataset['figure'])];
    if (figure) place.replaceWith(figure);
  }
}

function figureOf({
  name,
  attributes,
  children,
}: Extract<Part, { type: 'component' }>): HTMLElement {
  const figure = element('figure', 'figure');
  if (name !== 'Figure') {
    figure.append(element('figcaption', '', say.figure(name)));
    return figure;
  }
  const src = imageAddress(attributes['src'] ?? '');
  if (src !== '')
    figure.append(
      Object.assign(document.createElement('img'), { src, alt: attributes['alt'] ?? '' }),
    );
  const caption = element('figcaption', '');
  fillProse(caption, children);
  const credit = [attributes['credit'], attributes['licence']].filter(Boolean).join(', ');
  if (credit !== '') caption.append(' ', element('span', 'credit', credit));
  figure.append(caption);
  return figure;
}

function notesSection(notes: readonly CheckedNote[]): HTMLElement {
  const list = element('ol', 'notes');
  for (const { number, id, backrefs, reference, locator } of notes) {
    const words = element('div', '', element('span', 'reference', ...reference.map(runNode)));
    if (locator !== undefined) words.append(element('span', 'locator', ` ${locator}.`));
    for (const place of backrefs) {
      const back = element('a', '', '↑');
      back.href = `#${prefix}${place}`;
      words.append(' ', back);
    }
    const item = element('li', '', element('span', 'note-number', String(number)), words);
    item.id = prefix + id;
    list.append(item);
  }
  return element('section', 'apparatus', element('h2', '', say.notes), list);
}

function runNode({ text, lang, italic, href }: Run): Node | string {
  const words: HTMLElement | string = italic
    ? element('cite', '', text)
    : lang === undefined
      ? text
      : element('bdi', '', text);
  if (words instanceof HTMLElement && lang !== undefined) {
    Object.assign(words, { lang, dir: directionOf(lang) });
  }
  if (href === undefined) return words;
  const link = element('a', '', words);
  return Object.assign(link, { href, target: '_blank', rel: 'noopener' });
}

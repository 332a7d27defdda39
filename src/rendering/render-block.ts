import type { Element, ElementContent } from 'hast';
import type { Code, Heading, ListItem, Parents, Table } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { plainText } from '../articles/plain-text.ts';
import { element, footnotePlace, letterOf, text } from './render-inline.ts';
import { smartText } from './smart-punctuation.ts';

/** A section's heading with a link to itself behind it; the title of the page is the only `h1`. */
export function renderHeading(state: State, node: Heading, language: string): ElementContent {
  const slug = node.data?.slug;
  const level = `h${Math.max(2, node.depth)}`;
  if (slug === undefined) return element(level, {}, state.all(node));
  const label = `Link to the section “${smartText(plainText(node), language)}”`;
  const properties = {
    className: ['anchor'],
    href: `#${slug}`,
    ariaLabel: label,
    dataPagefindIgnore: '',
  };
  return element('div', { className: ['heading'] }, [
    element(level, { id: slug }, state.all(node)),
    element('a', properties, [element('span', { ariaHidden: 'true' }, [text('#')])]),
  ]);
}

/** A table scrolls in a region of its own, so that a wide one never widens the page. */
export function renderTable(state: State, node: Table, number: number): ElementContent {
  const made = defaultHandlers.table(state, node);
  finishCells(made);
  const properties = {
    className: ['table-scroll'],
    role: 'region',
    tabIndex: 0,
    ariaLabel: `Table ${number}`,
  };
  return element('div', properties, [made]);
}

/** Alignment is a class, as style attributes are forbidden; a heading cell says what it heads. */
function finishCells(parent: Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'td' || child.tagName === 'th') {
      const { align, ...properties } = child.properties;
      if (child.tagName === 'th') {
        if (child.children.length === 0) child.tagName = 'td';
        else properties['scope'] = 'col';
      }
      if (typeof align === 'string') properties['className'] = [`align-${align}`];
      child.properties = properties;
    } else finishCells(child);
  }
}

/** A block of code can be reached by the keyboard, as it may have to be scrolled. */
export function renderCode(state: State, node: Code): ElementContent {
  const made = defaultHandlers.code(state, node);
  made.properties = { ...made.properties, tabIndex: 0 };
  return made;
}

export function renderListItem(
  state: State,
  node: ListItem,
  parent: Parents | undefined,
): ElementContent {
  const made = defaultHandlers.listItem(state, node, parent);
  if (typeof node.checked === 'boolean') replaceTick(made);
  return made;
}

/** The tick of a task: a form control is of no use on a page that nobody fills in. */
function replaceTick(parent: Element): void {
  const first = parent.children.findIndex((child) => child.type === 'element');
  const child = parent.children[first];
  if (child?.type !== 'element') return;
  if (child.tagName === 'input') {
    parent.children[first] = text(child.properties['checked'] === true ? '☑' : '☐');
  } else replaceTick(child);
}

/** The notes of an article, as `mdast-util-to-hast` appends them, told to assistive technology. */
export function finishFootnotes(section: Element): void {
  section.properties = {
    className: ['footnotes'],
    role: 'doc-endnotes',
    ariaLabelledBy: ['footnote-label'],
  };
  for (const child of section.children) {
    if (child.type !== 'element' || child.tagName !== 'ol') continue;
    child.properties['type'] = 'a';
    const notes = child.children.filter((note) => note.type === 'element');
    for (const [index, note] of notes.entries()) {
      note.properties['id'] = `fn-${letterOf(index)}`;
      for (const [again, link] of backLinks(note).entries()) {
        link.properties['href'] = `#${footnotePlace(letterOf(index), again + 1)}`;
      }
    }
  }
}

function backLinks(parent: Element): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return 'dataFootnoteBackref' in child.properties ? [child] : backLinks(child);
  });
}

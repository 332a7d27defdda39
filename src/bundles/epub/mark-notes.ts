import {
  attribute,
  elementsIn,
  firstElement,
  hasClass,
  setAttribute,
  type Element,
} from './tree.ts';

/**
 * Says of notes and their marks what they are, in the words of books: readers that know them show
 * a note where its mark is touched. A mark without a note is left as it is.
 */
export function markNotes(body: Element): void {
  const notes = new Set<string>();
  for (const list of elementsIn(body)) {
    if (!isListOfNotes(list)) continue;
    let hasNotes = false;
    for (const item of list.childNodes) {
      const id = 'tagName' in item ? attribute(item, 'id') : undefined;
      if (id === undefined || !('tagName' in item)) continue;
      setAttribute(item, 'epub:type', 'footnote');
      notes.add(`#${encodeURIComponent(id)}`);
      hasNotes = true;
    }
    const around = list.parentNode;
    if (hasNotes && around && 'tagName' in around && around !== body) {
      setAttribute(around, 'epub:type', 'footnotes');
    }
  }
  for (const link of elementsIn(body)) {
    const href = link.tagName === 'a' ? attribute(link, 'href') : undefined;
    if (href === undefined) continue;
    if (attribute(link, 'role') === 'doc-noteref' || notes.has(href)) {
      setAttribute(link, 'epub:type', 'noteref');
    }
  }
}

function isListOfNotes(element: Element): boolean {
  if (element.tagName !== 'ol') return false;
  const parent = element.parentNode;
  return (
    hasClass(element, 'notes') ||
    (parent !== null && 'tagName' in parent && hasClass(parent, 'footnotes'))
  );
}

/** Whether a leaf has drawings of its own: the book's list of files must say so. */
export function hasDrawing(body: Element): boolean {
  return firstElement(body, ({ tagName }) => tagName === 'svg') !== undefined;
}

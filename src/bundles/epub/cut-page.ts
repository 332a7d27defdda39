import {
  attribute,
  elementOf,
  elementsIn,
  hasClass,
  rename,
  setAttribute,
  textOf,
  type ChildNode,
  type Element,
  type ParentNode,
} from './tree.ts';

/** What asks for a script, a server, or an answer of the reader. */
const siteTags = new Set(
  'button fieldset form input label link noscript script select style template'.split(' '),
);

/**
 * What belongs to a page and not to a book: other ways to the same text, tools, and lists that
 * are longer than what they stand behind.
 */
const siteClasses = new Set([
  'anchor',
  'backlinks',
  'band-lens',
  'band-rules',
  'booklet-contents',
  'cite-page',
  'contents-folded',
  'contents-rail',
  'copy-reference',
  'entry-links',
  'fact-homes',
  'filter-count',
  'filter-end',
  'filter-legend',
  'filter-nothing',
  'filter-status',
  'on-screen',
  'said-in',
  'source-files',
  'views',
]);

/** Attributes that mean something in a book. */
const kept = /^(?!(?:data-|on|aria-(?:controls|current|owns|valuetext)$))/;
const meaningless = new Set(
  'decoding fetchpriority focusable hidden loading rel sizes srcset tabindex translate'.split(' '),
);

/** Makes of the text of a page what can be read in a book, in place. */
export function cutPage(main: Element): void {
  prune(main);
  for (const element of [main, ...elementsIn(main)]) {
    unfold(element);
    speakOut(element);
    keepAttributes(element);
    showUnseen(element);
  }
}

function prune(parent: ParentNode): void {
  parent.childNodes = parent.childNodes.filter((node) => !('tagName' in node) || !isOfSite(node));
  for (const node of parent.childNodes) if ('tagName' in node) prune(node);
}

function isOfSite(element: Element): boolean {
  if (siteTags.has(element.tagName) || attribute(element, 'hidden') !== undefined) return true;
  if (attribute(element, 'role') === 'status') return true;
  // Of the imprint the book has one of its own; how far the text was reviewed stays.
  const parent = element.parentNode;
  if (parent && 'tagName' in parent && hasClass(parent, 'imprint')) return element.tagName !== 'p';
  return (attribute(element, 'class') ?? '').split(/\s+/).some((name) => siteClasses.has(name));
}

/** Few readers can fold, and none of the old ones. */
function unfold(element: Element): void {
  if (element.tagName === 'details') {
    rename(element, 'div');
    setAttribute(element, 'open', undefined);
  }
  if (element.tagName === 'summary') {
    rename(element, 'p');
    setAttribute(element, 'class', 'summary');
  }
}

/** What the style sheet of the site says, or sets apart, is said here: labels, brackets, marks. */
function speakOut(element: Element): void {
  const label = attribute(element, 'data-label');
  if (label !== undefined && element.childNodes.length > 0) {
    element.childNodes.unshift(
      elementOf(element, 'span', 'cell-label', [textOf(element, label)]),
      textOf(element, ' '),
    );
  }
  if (hasClass(element, 'qualifier')) {
    element.childNodes.unshift(textOf(element, ' ('));
    element.childNodes.push(textOf(element, ')'));
  }
  // A mark with a word in it is two things: words do not fit into a mark.
  if (hasClass(element, 'facet-mark') && element.childNodes.length > 0) {
    setAttribute(element, 'class', attribute(element, 'class')?.replace('facet-mark', 'facet-tag'));
    setAttribute(element, 'aria-hidden', undefined);
    element.childNodes.unshift(elementOf(element, 'span', 'facet-mark', []));
  }
}

function keepAttributes(element: Element): void {
  element.attrs = element.attrs.filter(
    ({ name, value }) =>
      kept.test(name) &&
      !meaningless.has(name) &&
      // Roles that tell a script's doings, not those of books.
      (name !== 'role' || value.startsWith('doc-')),
  );
}

/**
 * Words that a site hides from the eye are shown: simple readers could hide them from nobody, or
 * from everybody. What stood there for the eye alone then goes.
 */
function showUnseen(element: Element): void {
  const isUnseen = (node: ChildNode) =>
    'tagName' in node && node.tagName === 'span' && hasClass(node, 'unseen');
  if (element.childNodes.some(isUnseen)) {
    element.childNodes = element.childNodes.filter(
      (node) =>
        !('tagName' in node) ||
        attribute(node, 'aria-hidden') !== 'true' ||
        hasClass(node, 'facet-mark') ||
        node.tagName === 'svg',
    );
  }
}

import { parse, parseFragment, serializeOuter } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { entityFacts } from './entity-facts.ts';
import type { IndexedEntity } from './index-template.ts';
import { entryTemplateClass, pageTemplateId, readIndexTemplate } from './index-template.ts';
import { searchableText } from './searchable-text.ts';

/** One thing to be found: the HTML that the index reads, and the address it leads to. */
export interface IndexedPage {
  /** A file name, with an anchor where the entity has no page: `rivers.html#aare`. */
  readonly url: string;
  readonly html: string;
}

/** Never part of a text; the reading aids of ruby would glue themselves to its base. */
const skipped: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'rt',
  'rp',
]);

/**
 * What is indexed of one page: its `data-pagefind-body`, if it has one, and a record for every
 * entry it lists. Nothing, if it has neither.
 */
export function preparePage(file: string, html: string): IndexedPage[] {
  if (!html.includes('data-pagefind-body') && !html.includes(entryTemplateClass)) return [];
  const elements = [...descendants(parse(html))];
  const body = elements.find((element) => hasAttribute(element, 'data-pagefind-body'));
  const pages = elements
    .filter((element) => isTemplate(element, 'class', entryTemplateClass))
    .map((element) => entryPage(file, readIndexTemplate(element)));
  return body ? [{ url: file, html: bodyOfPage(body) }, ...pages] : pages;
}

function bodyOfPage(body: Tree.Element): string {
  const inside = [...descendants(body)];
  const template = inside.find((element) => isTemplate(element, 'id', pageTemplateId));
  const heading = inside.find((element) => element.tagName === 'h1');
  if (template && heading) ignore(heading);
  for (const mark of inside) if (mark.tagName === 'sup') ignore(mark);
  spaceText(body, '');
  if (template) body.childNodes.push(...entityFacts(readIndexTemplate(template)));
  return document(serializeOuter(body));
}

/** Not part of the text: the title, which is metadata, and marks that lead to notes. */
function ignore(element: Tree.Element): void {
  element.attrs.push({ name: 'data-pagefind-ignore', value: '' });
}

/** An entry is a page of its summary alone; its names are metadata, like those of an article. */
function entryPage(file: string, entity: IndexedEntity): IndexedPage {
  const fragment = parseFragment('<main data-pagefind-body><p></p></main>');
  const main = fragment.childNodes[0] as Tree.Element;
  const paragraph = main.childNodes[0] as Tree.Element;
  const value = searchableText(entity.summary || entity.title);
  paragraph.childNodes.push({ nodeName: '#text', value, parentNode: paragraph });
  main.childNodes.push(...entityFacts(entity));
  return { url: `${file}#${entity.id}`, html: document(serializeOuter(main)) };
}

function spaceText(element: Tree.Element, before: string): string {
  element.childNodes = element.childNodes.filter((node) => !skipped.has(node.nodeName));
  let previous = before;
  for (const node of element.childNodes) {
    if ('value' in node) {
      const { value } = node;
      node.value = searchableText(value, previous);
      previous = value || previous;
    } else if ('tagName' in node) {
      previous = spaceText(node, previous);
    }
  }
  return previous;
}

function* descendants(parent: Tree.ParentNode): Generator<Tree.Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* descendants(node);
  }
}

function hasAttribute(element: Tree.Element, name: string): boolean {
  return element.attrs.some((attribute) => attribute.name === name);
}

function isTemplate(element: Tree.Element, attribute: 'id' | 'class', value: string): boolean {
  return (
    element.tagName === 'template' &&
    element.attrs.some(
      (found) => found.name === attribute && found.value.split(/\s+/u).includes(value),
    )
  );
}

/** Metadata must never come from elsewhere, such as the page's `<title>`. */
function document(main: string): string {
  return `<html lang="en"><head></head><body>${main}</body></html>`;
}

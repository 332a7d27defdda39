import type { Element, ElementContent } from 'hast';

export type Content = ElementContent | string | false | null | undefined | readonly Content[];

/**
 * An element with its attributes, by their names in HTML; strings are text. What is made of these
 * becomes HTML while the site is built and nodes of the page in the browser.
 */
export function element(
  tagName: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly Content[]
): Element {
  const properties = Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== undefined && value !== ''),
  );
  return { type: 'element', tagName, properties, children: contentOf(content) };
}

/** Content of any depth in one list, without what is nothing. */
export function contentOf(content: Content): ElementContent[] {
  if (content === false || content === null || content === undefined || content === '') return [];
  if (typeof content === 'string') return [{ type: 'text', value: content }];
  return isList(content) ? content.flatMap(contentOf) : [content];
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

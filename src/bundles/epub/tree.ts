import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, type Element } from '../html-tree.ts';

export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;
export { attribute, type Element };

/** Every element below, in the order of the document. What is taken out meanwhile is not met. */
export function* elementsIn(parent: ParentNode): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsIn(node);
  }
}

export function firstElement(
  parent: ParentNode,
  isWanted: (element: Element) => boolean,
): Element | undefined {
  for (const element of elementsIn(parent)) if (isWanted(element)) return element;
  return undefined;
}

export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

/** An attribute set, or with `undefined` taken away. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  element.attrs = element.attrs.filter((each) => each.name !== name);
  if (value !== undefined) element.attrs.push({ name, value });
}

export function rename(element: Element, tagName: string): void {
  element.tagName = tagName;
  element.nodeName = tagName;
}

/** The words of an element, as one line. */
export function wordsOf(node: ChildNode): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function collect(node: ChildNode, parts: string[]): void {
  if ('value' in node) parts.push(node.value);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, parts);
}

/** An element, or a text, for the inside of another. */
export function elementOf(
  parent: Element,
  tagName: string,
  className: string,
  childNodes: ChildNode[],
): Element {
  return {
    nodeName: tagName,
    tagName,
    attrs: [{ name: 'class', value: className }],
    namespaceURI: parent.namespaceURI,
    parentNode: parent,
    childNodes,
  };
}

export function textOf(parent: Element, value: string): DefaultTreeAdapterTypes.TextNode {
  return { nodeName: '#text', value, parentNode: parent };
}

import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What a walk through a page meets, in the order of the source. `lang` is inherited. */
export interface PageVisitor {
  readonly element: (element: Element) => void;
  readonly text: (value: string, lang: string, parent: Element) => void;
}

/** Walks a page; elements carry source offsets. The insides of `noscript` are elements too. */
export function walkPage(html: string, visitor: PageVisitor): void {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  walk(document, '', visitor);
}

function walk(node: Node, lang: string, visitor: PageVisitor): void {
  if ('value' in node && node.parentNode && 'tagName' in node.parentNode) {
    visitor.text(node.value, lang, node.parentNode);
    return;
  }
  if ('tagName' in node) {
    visitor.element(node);
    lang = attribute(node, 'lang') ?? lang;
    if ('content' in node) walk(node.content, lang, visitor);
  }
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, lang, visitor);
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The text directly inside an element such as `script`. */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

export function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

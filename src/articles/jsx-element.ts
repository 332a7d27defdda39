import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { placeOf } from './walk-tree.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export function isJsxElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of a literal attribute; a flag is the empty string, an expression is undefined. */
export function attributeOf(node: JsxElement, name: string): string | undefined {
  return literalAttributes(node)[name];
}

/** Literal attributes by name, the last of equal names; expressions are left out. */
export function literalAttributes(node: JsxElement): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.value !== null) continue;
    }
    attributes[attribute.name] = attribute.value ?? '';
  }
  return attributes;
}

/** Where an attribute is written: the parser keeps no positions of attributes. */
export function attributePlace(
  file: SourceFile,
  node: JsxElement,
  name: string,
): { start: number; end: number } {
  const { start, end } = placeOf(node);
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(
    `\\s(${escaped})(?=[\\s=/>])(\\s*=\\s*("[^"]*"|'[^']*'|\\{[^}]*\\}))?`,
  );
  const found = pattern.exec(file.text.slice(start, end));
  return found
    ? { start: start + found.index + 1, end: start + found.index + found[0].length }
    : tagPlace(node);
}

/** Where the opening tag begins, up to the end of its name. */
export function tagPlace(node: JsxElement): { start: number; end: number } {
  const { start } = placeOf(node);
  return { start, end: start + 1 + (node.name?.length ?? 0) };
}

import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Part } from './parts.ts';

/**
 * HTML and placeholders of a tree, in order. An element around a placeholder is cut open: its
 * start goes to the HTML before, its end to the HTML behind.
 */
export function splitParts(children: readonly (ElementContent | RootContent)[]): Part[] {
  const parts: Part[] = [];
  let html = '';
  const write = (nodes: readonly (ElementContent | RootContent)[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element' || !holdsPlaceholder(node)) {
        html += toHtml(node);
      } else if (node.data?.part) {
        if (html !== '') parts.push({ type: 'html', html });
        html = '';
        const { name, attributes } = node.data.part;
        parts.push({ type: 'component', name, attributes, children: splitParts(node.children) });
      } else {
        const end = `</${node.tagName}>`;
        html += toHtml({ ...node, children: [] }).slice(0, -end.length);
        write(node.children);
        html += end;
      }
    }
  };
  const root: Root = { type: 'root', children: [...children] as RootContent[] };
  if (root.children.some(holdsPlaceholder)) write(children);
  else html = toHtml(root);
  if (html !== '') parts.push({ type: 'html', html });
  return parts;
}

function holdsPlaceholder(node: ElementContent | RootContent): boolean {
  if (node.type !== 'element') return false;
  return node.data?.part !== undefined || node.children.some(holdsPlaceholder);
}

import type { ElementContent } from 'hast';

/** The nodes of a page that content stands for: elements, their attributes and text. */
export function buildNodes(content: readonly ElementContent[]): Node[] {
  return content.flatMap((part): Node[] => {
    if (part.type === 'text') return [document.createTextNode(part.value)];
    if (part.type !== 'element') return [];
    const node = document.createElement(part.tagName);
    for (const [name, value] of Object.entries(part.properties)) {
      node.setAttribute(name, String(value));
    }
    node.append(...buildNodes(part.children));
    return [node];
  });
}

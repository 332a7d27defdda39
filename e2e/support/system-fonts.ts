import type { Page } from 'playwright/test';

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly pseudoElements?: readonly DomNode[];
}

/**
 * Text that is set in a font of the machine instead of one of the site, each with the font:
 * `Liberation Serif: “…”`. It would look otherwise on another machine.
 */
export async function textInSystemFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: DomNode;
  };
  const found: string[] = [];
  for (const node of nodesWithText(root)) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId });
    for (const { familyName, isCustomFont } of fonts)
      if (!isCustomFont) found.push(`${familyName}: ${node.nodeName} “${textOf(node)}”`);
  }
  await session.detach();
  return found;
}

function nodesWithText(node: DomNode): DomNode[] {
  const inside = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.pseudoElements ?? []),
  ];
  const own = inside.some(({ nodeName, nodeValue }) => nodeName === '#text' && nodeValue.trim());
  const isPseudo = node.nodeName.startsWith('::') || node.nodeName.startsWith('<pseudo');
  return [...(own || isPseudo ? [node] : []), ...inside.flatMap(nodesWithText)];
}

function textOf({ children = [] }: DomNode): string {
  return children
    .map(({ nodeValue }) => nodeValue)
    .join('')
    .trim()
    .slice(0, 60);
}

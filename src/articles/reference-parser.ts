import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { attributeOf, isJsxElement } from './jsx-element.ts';
import { joinInlineElements } from './join-inline-elements.ts';
import { readInlineSyntax } from './read-inline-syntax.ts';
import { plainText } from './plain-text.ts';
import { readTree } from './read-tree.ts';
import { walkTree } from './walk-tree.ts';

/** What two parsers must agree on: the words, where they lead, and the sections. */
export interface Reading {
  readonly text: string;
  readonly links: readonly string[];
  readonly headings: readonly string[];
}

/**
 * A body as the reference dialect reads it: remark with GFM and MDX. It costs thirty times what
 * the parser of the house does and is used by tests alone, to show that an article means the same
 * to other tools.
 */
export function referenceReading(file: SourceFile, bodyStart: number): Reading {
  const text = file.text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + file.text.slice(bodyStart);
  return readingOf(processor.parse(text), file);
}

export function ownReading(file: SourceFile, bodyStart: number): Reading {
  return readingOf(readTree(file, bodyStart).tree, file);
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

function readingOf(tree: Root, file: SourceFile): Reading {
  unwrapElements(tree);
  joinInlineElements(tree, file);
  readInlineSyntax(tree, file);
  const links: string[] = [];
  const headings: string[] = [];
  walkTree(tree, (node) => {
    if (node.type === 'heading') headings.push(`${node.depth} ${plainText(node)}`);
    const leads = leadsTo(node);
    if (leads !== undefined) links.push(leads);
  });
  return { text: plainText(tree), links, headings };
}

function leadsTo(node: Nodes): string | undefined {
  if (node.type === 'link') return `${node.url} ${plainText(node)}`;
  if (node.type === 'entityLink') return `${node.target} ${node.fragment ?? ''} ${plainText(node)}`;
  if (node.type === 'footnoteReference') return `note ${node.identifier}`;
  if (node.type === 'citation') {
    return node.items.map(({ key, locator }) => `@${key}, ${locator ?? ''}`).join('; ');
  }
  if (isJsxElement(node)) return `<${node.name ?? ''} ${attributeOf(node, 'lang') ?? ''}>`;
  return undefined;
}

/**
 * A paragraph that holds elements alone is a row of blocks to the parser of the house; let it be
 * so for both.
 */
function unwrapElements(parent: Nodes): void {
  if (!('children' in parent)) return;
  parent.children = (parent.children as Nodes[]).flatMap((node) => {
    unwrapElements(node);
    if (node.type !== 'paragraph' || !node.children.some(isJsxElement)) return [node];
    const only = node.children.every(
      (child) => isJsxElement(child) || (child.type === 'text' && child.value.trim() === ''),
    );
    if (!only) return [node];
    return node.children
      .filter(isJsxElement)
      .map((child) => ({ ...child, type: 'mdxJsxFlowElement' }) as Nodes);
  }) as typeof parent.children;
}

import type { Nodes } from 'mdast';

const silent: ReadonlySet<string> = new Set([
  'citation',
  'definition',
  'footnoteReference',
  'html',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
]);
const blocks: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'footnoteDefinition',
  'heading',
  'list',
  'listItem',
  'mdxJsxFlowElement',
  'paragraph',
  'table',
  'tableCell',
  'tableRow',
  'thematicBreak',
]);

/**
 * The words of a node as a reader hears them: no citations, note numbers or markup; one line for
 * each block, one space for any run of white space.
 */
export function plainText(node: Nodes | readonly Nodes[]): string {
  const pieces: string[] = [];
  for (const each of Array.isArray(node) ? (node as readonly Nodes[]) : [node as Nodes]) {
    collect(each, pieces);
  }
  return pieces
    .join('')
    .replace(/[^\S\n]*\n\s*/g, '\n')
    .trim();
}

/** Words of a text; in scripts without spaces every character counts as one. */
export function countWords(text: string): number {
  return text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-])+/gu)?.length ?? 0;
}

function collect(node: Nodes, pieces: string[]): void {
  if (silent.has(node.type)) return;
  const block = blocks.has(node.type);
  if (block) pieces.push('\n');
  if ('children' in node) for (const child of node.children) collect(child, pieces);
  else if (node.type === 'break') pieces.push(' ');
  else if ('value' in node) pieces.push(node.value.replace(/\s+/g, ' '));
  if (block) pieces.push('\n');
}

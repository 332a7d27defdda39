import type { Nodes } from 'mdast';
import { problemCodes } from '../diagnostics/codes.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { ArticleBody } from './article-body.ts';
import { isJsxElement, literalAttributes } from './jsx-element.ts';
import { placeOf } from './walk-tree.ts';

/** A body and its problems as text for expectations: each node with the source it stands for. */
export function outline(body: ArticleBody, problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ code, line, column, length, message, hint = '' }) =>
      `${problemCodes[code][0]} ${code} ${line}:${column}+${length}\n  ${message}\n  ${hint}\n`,
  );
  const write = (node: Nodes, depth: number): void => {
    const { start, end } = placeOf(node);
    const source = JSON.stringify(body.file.text.slice(start, end));
    const words = [node.type, details(node), 'children' in node ? '' : source];
    lines.push('  '.repeat(depth) + words.filter((word) => word !== '').join(' '));
    if ('children' in node) for (const child of node.children) write(child, depth + 1);
  };
  write(body.tree, 0);
  for (const { depth, text, slug } of body.headings)
    lines.push(`${'#'.repeat(depth)} ${text} #${slug}`);
  return `${lines.join('\n')}\n`;
}

function details(node: Nodes): string {
  if (isJsxElement(node)) return `<${node.name ?? ''}> ${JSON.stringify(literalAttributes(node))}`;
  switch (node.type) {
    case 'text':
      return `${JSON.stringify(node.value)} from`;
    case 'entityLink':
      return `${node.syntax} ${node.target}${node.fragment === undefined ? '' : `#${node.fragment}`}`;
    case 'citation':
      return JSON.stringify(node.items);
    case 'link':
      return node.url;
    default:
      return '';
  }
}

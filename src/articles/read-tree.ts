import type { Nodes, Parents, Root } from 'mdast';
import { markdownToMdast, mdxToMdast, type Features } from 'satteri';
import { problemAt, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { explainSyntaxError } from './explain-syntax-error.ts';

const features: Features = { gfm: true, frontmatter: false, smartPunctuation: false };
const mostErrors = 20;
/** One UTF-16 unit that no syntax knows, for a `<` or `{` that cannot be read. */
const stand = '\u2039';

/**
 * The tree of a body, with offsets into the whole file: the front matter is read as blanks. Every
 * syntax error becomes a problem, and the rest is read without its culprit, so that one run tells
 * all of them; when that fails too, the file is read as plain Markdown without components.
 */
export function readTree(file: SourceFile, bodyStart: number): { tree: Root; problems: Problem[] } {
  const problems: Problem[] = [];
  let text = file.text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + file.text.slice(bodyStart);
  // In code the parser looks behind a backslash, also where the text ends, and ends the process.
  if (text.endsWith('\\')) text += '\n';
  while (problems.length < mostErrors) {
    try {
      return { tree: mdxToMdast(text, { features }) as Root, problems };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const finding = explainSyntaxError({ path: file.path, text }, bodyStart, message);
      const culprits = finding?.culprits.filter((at) => text[at] === '<' || text[at] === '{') ?? [];
      if (!finding || culprits.length === 0) {
        problems.push(unexplained(file, bodyStart, message));
        break;
      }
      problems.push(finding.problem);
      for (const at of culprits) text = text.slice(0, at) + stand + text.slice(at + 1);
    }
  }
  return { tree: readPlain(text), problems };
}

function unexplained(file: SourceFile, bodyStart: number, message: string): Problem {
  return problemAt('markdown-invalid', file, bodyStart, bodyStart + 1, {
    message: `The text cannot be read: ${message.replace(/\s+/g, ' ').slice(0, 200)}`,
    hint: 'Look for a `<` or a `{` that should be `\\<` or `\\{`.',
  });
}

function readPlain(text: string): Root {
  try {
    const tree = markdownToMdast(text, { features }) as Root;
    dropHtml(tree);
    return tree;
  } catch {
    return { type: 'root', children: [] };
  }
}

function dropHtml(parent: Parents): void {
  parent.children = parent.children.filter((node: Nodes) => node.type !== 'html');
  for (const node of parent.children) if ('children' in node) dropHtml(node);
}

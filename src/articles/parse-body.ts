import type { Root } from 'mdast';
import { problemAt, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { ArticleBody } from './article-body.ts';
import { checkNode } from './check-safety.ts';
import { findCutLinks } from './find-cut-links.ts';
import { deepestNesting, guardSource, tooDeep } from './guard-source.ts';
import { joinInlineElements } from './join-inline-elements.ts';
import { readHeadings } from './read-headings.ts';
import { readInlineSyntax } from './read-inline-syntax.ts';
import { readTree } from './read-tree.ts';
import { depthOf, walkTree } from './walk-tree.ts';

/**
 * Reads the body of an article, from the UTF-16 offset `bodyStart` of its file to the end. Never
 * throws: what cannot be read is a problem, and the rest is read around it. With a problem of
 * severity `error` the tree is good for finding more problems, not for a page.
 */
export function parseBody(
  file: SourceFile,
  bodyStart: number,
): { body: ArticleBody; problems: Problem[] } {
  const guarded = guardSource(file, bodyStart);
  if (guarded.length > 0) return { body: emptyBody(file), problems: guarded };
  const { tree, problems } = readTree(file, bodyStart);
  if (depthOf(tree) > deepestNesting) {
    return { body: emptyBody(file), problems: [tooDeep(file, bodyStart, bodyStart + 1)] };
  }
  joinInlineElements(tree, file);
  walkTree(tree, (node) => {
    problems.push(...checkNode(file, node));
    if (node.type === 'table') problems.push(...findCutLinks(file, node));
  });
  const cut = new Set(problems.filter(isCutLink).map(({ line }) => line));
  for (const problem of readInlineSyntax(tree, file)) {
    if (problem.code !== 'link-invalid' || !cut.has(problem.line)) problems.push(problem);
  }
  problems.push(...findControlCharacters(file, bodyStart));
  return { body: { file, tree, headings: readHeadings(tree) }, problems };
}

function isCutLink({ code }: Problem): boolean {
  return code === 'wikilink-in-table';
}

/** Invisible and never meant; the first of them is told. */
function findControlCharacters(file: SourceFile, bodyStart: number): Problem[] {
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
  control.lastIndex = bodyStart;
  const found = control.exec(file.text);
  if (!found) return [];
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return [
    problemAt('markdown-invalid', file, found.index, found.index + 1, {
      message: `There is an invisible control character here, U+${code}`,
      hint: 'Delete it.',
      fix: { start: found.index, end: found.index + 1, text: '' },
    }),
  ];
}

function emptyBody(file: SourceFile): ArticleBody {
  const tree: Root = { type: 'root', children: [] };
  return { file, tree, headings: [] };
}

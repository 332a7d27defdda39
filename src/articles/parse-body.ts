import type { Nodes, Root } from 'mdast';
import { problemAt, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { findUnseen } from '../schema/unseen-characters.ts';
import type { ArticleBody } from './article-body.ts';
import { checkNode } from './check-safety.ts';
import { findCutLinks } from './find-cut-links.ts';
import { deepestNesting, guardSource, tooDeep } from './guard-source.ts';
import { joinInlineElements } from './join-inline-elements.ts';
import { isJsxElement, literalAttributes } from './jsx-element.ts';
import { readHeadings } from './read-headings.ts';
import { readInlineSyntax } from './read-inline-syntax.ts';
import { readTree } from './read-tree.ts';
import { depthOf, placeOf, walkTree } from './walk-tree.ts';

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
  problems.push(...tooManyNotes(tree, file));
  problems.push(...findUnseenIn(tree, file, bodyStart));
  return { body: { file, tree, headings: readHeadings(tree) }, problems };
}

function isCutLink({ code }: Problem): boolean {
  return code === 'wikilink-in-table';
}

/** Invisible and never meant; the first of them is told, also where it is written as a reference. */
function findUnseenIn(tree: Root, file: SourceFile, bodyStart: number): Problem[] {
  const found = findUnseen(file.text, bodyStart);
  if (found) {
    const { at, message, hint } = found;
    const fix = { start: at, end: at + 1, text: '' };
    return [problemAt('markdown-invalid', file, at, at + 1, { message, hint, fix })];
  }
  const problems: Problem[] = [];
  walkTree(tree, (node) => {
    const hidden = problems.length === 0 ? findUnseen(wordsOf(node)) : undefined;
    if (!hidden) return;
    const { start, end } = placeOf(node);
    const { message, hint } = hidden;
    problems.push(problemAt('markdown-invalid', file, start, end, { message, hint }));
  });
  return problems;
}

/** What a node itself brings onto the page. */
function wordsOf(node: Nodes): string {
  if (isJsxElement(node)) return Object.values(literalAttributes(node)).join(' ');
  const value = 'value' in node ? node.value : '';
  return 'title' in node ? `${value}${node.title ?? ''}` : value;
}

/** The renderer puts the ways back to one footnote on its stack. */
const mostNotes = 2_000;

function tooManyNotes(tree: Root, file: SourceFile): Problem[] {
  const references: Nodes[] = [];
  walkTree(tree, (node) => {
    if (node.type === 'footnoteReference') references.push(node);
  });
  const first = references[mostNotes];
  if (!first) return [];
  const { start, end } = placeOf(first);
  return [
    problemAt('markdown-invalid', file, start, end, {
      message: `The text refers to footnotes ${references.length} times; at most ${mostNotes} can be set`,
      hint: 'Say in the text what belongs there.',
    }),
  ];
}

function emptyBody(file: SourceFile): ArticleBody {
  const tree: Root = { type: 'root', children: [] };
  return { file, tree, headings: [] };
}

import type { Link, LinkReference, Nodes, Parents, Root, RootContent, Text } from 'mdast';
import type { Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { Citation, EntityLink } from './article-body.ts';
import { findBrackets } from './find-brackets.ts';
import { joinCitedAddress } from './join-cited-address.ts';
import { attributeOf, isJsxElement, type JsxElement } from './jsx-element.ts';
import { isProblem, linkOf, readBracket, unfinishedLink } from './read-bracket.ts';
import { citationItem } from './read-citation.ts';
import { joinSpanningLink } from './read-spanning-link.ts';
import { textPart } from './text-part.ts';
import { placeOf, walkTree } from './walk-tree.ts';

const articlePath = /^(?:\.{1,2}\/)*(?:[^/?#:]+\/)?([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx(?:#(.*))?$/;

interface Reading {
  readonly file: SourceFile;
  readonly problems: Problem[];
  /** Of link definitions, by identifier. */
  readonly addresses: ReadonlyMap<string, string>;
}

/**
 * Puts the two nodes of our own into a tree, in place: links to entities, from `[[x]]`,
 * `[[x|text]]` and `[text](../kind/x.mdx)`, and citations, from `[@key, p. 12]` and `<Cite />`.
 * `\[[` and `\[@` stay what they are. Answers what cannot be read.
 */
export function readInlineSyntax(tree: Root, file: SourceFile): Problem[] {
  const problems: Problem[] = [];
  const addresses = new Map<string, string>();
  walkTree(tree, (node) => {
    if (node.type !== 'definition' || addresses.has(node.identifier)) return;
    addresses.set(node.identifier, node.url);
  });
  readChildren(tree, { file, problems, addresses });
  return problems;
}

function readChildren(parent: Parents, reading: Reading): void {
  const waiting: Nodes[] = [...parent.children].reverse();
  const read: Nodes[] = [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') {
      readText(joinCitedAddress(node, waiting, reading.file), waiting, read, reading);
    } else if (node.type === 'link') {
      read.push(articleLink(node, node.url) ?? node);
    } else if (node.type === 'linkReference') {
      read.push(articleLink(node, reading.addresses.get(node.identifier)) ?? node);
    } else if (isJsxElement(node) && node.name === 'Cite') {
      read.push(citeElement(node, reading.file) ?? node);
    } else {
      if ('children' in node) readChildren(node, reading);
      read.push(node);
    }
  }
  parent.children = read as RootContent[];
}

/** `waiting` are the neighbours that follow, the next one last: a link may reach into them. */
function readText(node: Text, waiting: Nodes[], read: Nodes[], reading: Reading): void {
  const { file, problems } = reading;
  if (!node.value.includes('[')) {
    read.push(node);
    return;
  }
  let done = 0;
  const keep = (end: number): void => {
    if (done === 0 && end === node.value.length) read.push(node);
    else if (end > done) read.push(textPart(file, node, done, end));
    done = end;
  };
  for (const bracket of findBrackets(file, node)) {
    if (bracket.kind === 'link' && bracket.end === undefined) {
      const joined = joinSpanningLink(file, node, bracket.start, waiting);
      if (typeof joined === 'object') {
        keep(bracket.start);
        read.push(joined);
        return;
      }
      problems.push(unfinishedLink(file, node, bracket, joined));
      continue;
    }
    const found = readBracket(file, node, bracket);
    if (isProblem(found)) {
      problems.push(found);
      continue;
    }
    keep(bracket.start);
    read.push(found);
    done = bracket.end ?? node.value.length;
  }
  keep(node.value.length);
}

function articleLink(
  node: Link | LinkReference,
  address: string | undefined,
): EntityLink | undefined {
  const [, id, fragment] = articlePath.exec(address ?? '') ?? [];
  if (id === undefined) return undefined;
  return linkOf('markdown', id, decoded(fragment), node.children, node.position);
}

function decoded(fragment: string | undefined): string | undefined {
  if (!fragment) return undefined;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function citeElement(node: JsxElement, file: SourceFile): Citation | undefined {
  const key = attributeOf(node, 'source');
  if (!key) return undefined;
  const locator = attributeOf(node, 'at');
  const { start, end } = placeOf(node);
  const citation: Citation = {
    type: 'citation',
    value: file.text.slice(start, end),
    items: [citationItem(key, locator)],
  };
  if (node.position) citation.position = node.position;
  return citation;
}

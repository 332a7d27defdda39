import type { Nodes } from 'mdast';
import { attributePlace, isJsxElement, literalAttributes } from '../articles/jsx-element.ts';
import { parseBody } from '../articles/parse-body.ts';
import { placeOf, walkTree } from '../articles/walk-tree.ts';
import type { Fix } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { editWithin, type Renaming } from './renaming.ts';

/** The edits that rename an id or a key in the text of an article, or of a page of the corpus. */
export function editsInBody(file: SourceFile, bodyStart: number, renaming: Renaming): Fix[] {
  if (!file.text.includes(renaming.from, bodyStart)) return [];
  const { body } = parseBody(file, bodyStart);
  const edits: Fix[] = [];
  walkTree(body.tree, (node) => {
    edits.push(
      ...(renaming.type === 'article'
        ? editsOfLink(file, node, renaming)
        : editsOfCitation(file, node, renaming)),
      ...editsOfAttributes(file, node, renaming),
    );
  });
  return edits;
}

/** An id in the address of a link: `../person/old.mdx`, or `old.html`. */
const inAddress = { before: '(?:[(</\\s]|^)', after: '\\.(?:mdx|html)' };

function editsOfLink(file: SourceFile, node: Nodes, renaming: Renaming): Fix[] {
  const { from } = renaming;
  const { start, end } = placeOf(node);
  switch (node.type) {
    case 'entityLink': {
      if (node.target !== from) return [];
      if (node.syntax === 'wiki')
        return one(editWithin(file.text, [start, end], renaming, { before: '^\\[\\[\\s*' }));
      return one(editWithin(file.text, [afterText(node), end], renaming, inAddress));
    }
    case 'link': {
      if (!leadsTo(node.url, from)) return [];
      return one(editWithin(file.text, [afterText(node), end], renaming, inAddress));
    }
    case 'definition': {
      if (!leadsTo(node.url, from)) return [];
      const address = file.text.indexOf(']:', start) + 2;
      return one(editWithin(file.text, [address, end], renaming, inAddress));
    }
    default:
      return [];
  }
}

function leadsTo(url: string, id: string): boolean {
  const [path = ''] = url.split(/[?#]/);
  if (path.includes(':')) return false;
  const name = path.startsWith('./') ? path.slice(2) : path;
  return name === `${id}.html` || name.endsWith(`/${id}.mdx`) || name === `${id}.mdx`;
}

/** The address of a link follows its words, which may name the id too. */
function afterText(node: Extract<Nodes, { children: unknown }>): number {
  const last = node.children.at(-1);
  return last ? placeOf(last).end : placeOf(node).start;
}

function editsOfCitation(file: SourceFile, node: Nodes, renaming: Renaming): Fix[] {
  const { start, end } = placeOf(node);
  if (node.type === 'link' && leadsTo(node.url, `source-${renaming.from}`)) {
    return one(editWithin(file.text, [afterText(node), end], renaming, { before: 'source-' }));
  }
  if (node.type !== 'citation' || !node.items.some(({ key }) => key === renaming.from)) return [];
  if (file.text[start] === '<') {
    return one(
      editWithin(file.text, [start, end], renaming, { before: '\\ssource\\s*=\\s*["\']' }),
    );
  }
  const edits: Fix[] = [];
  for (let at = start; at < end;) {
    const edit = editWithin(file.text, [at, end], renaming, {
      before: '@',
      after: '(?![a-z0-9-])',
    });
    if (!edit) break;
    edits.push(edit);
    at = edit.end;
  }
  return edits;
}

/** Attributes of components that name an entity (of pages: several), or a source. */
const naming = { article: ['of', 'id', 'ids'], source: ['source', 'cite'] } as const;

function editsOfAttributes(file: SourceFile, node: Nodes, renaming: Renaming): Fix[] {
  // The `of` of a map is a map.
  if (!isJsxElement(node) || node.name === 'Map') return [];
  const attributes = literalAttributes(node);
  return naming[renaming.type].flatMap((name) => {
    if (!(attributes[name] ?? '').split(/\s+/).includes(renaming.from)) return [];
    const { start, end } = attributePlace(file, node, name);
    return one(editWithin(file.text, [start, end], renaming, { before: '["\'\\s]' }));
  });
}

function one(edit: Fix | undefined): Fix[] {
  return edit ? [edit] : [];
}

import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { EntityLink } from './article-body.ts';
import { linkOf } from './read-bracket.ts';
import { readWikiLink } from './read-wiki-link.ts';
import { partPosition, textPart } from './text-part.ts';

const allowed: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
]);
/** How many neighbours the words of one link may be. */
const furthestEnd = 20;

/**
 * `[[id|words with *markup*]]`: a link that begins in one text node and ends in a later one.
 * Takes the nodes of its words out of `waiting` (the next neighbour is the last of it) and puts
 * the text behind the link back. Otherwise changes nothing and answers why it is no link.
 */
export function joinSpanningLink(
  file: SourceFile,
  node: Text,
  start: number,
  waiting: Nodes[],
): EntityLink | string {
  const words: PhrasingContent[] = [];
  const inner = node.value.slice(start + 2);
  for (let ahead = 1; ahead <= furthestEnd; ahead++) {
    const next = waiting.at(-ahead);
    if (!next) break;
    const end = next.type === 'text' ? next.value.indexOf(']]') : -1;
    if (next.type !== 'text' || end === -1) {
      words.push(next as PhrasingContent);
      continue;
    }
    const read = inner.includes('|') ? readWikiLink(inner) : undefined;
    if (!read) return 'has markup in its target';
    if (words.some((word) => !allowed.has(word.type))) return 'holds another link or a component';
    const bar = start + 2 + inner.indexOf('|') + 1;
    if (bar < node.value.length) words.unshift(textPart(file, node, bar, node.value.length));
    if (end > 0) words.push(textPart(file, next, 0, end));
    waiting.length -= ahead;
    if (end + 2 < next.value.length) waiting.push(textPart(file, next, end + 2, next.value.length));
    const position = {
      start: partPosition(file, node, start, start).start,
      end: partPosition(file, next, end + 2, end + 2).end,
    };
    return linkOf('wiki', read.target, read.fragment, words, position);
  }
  return 'is never closed';
}

import type { Link, Nodes, Text } from 'mdast';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { placeOf } from './walk-tree.ts';

/** An open citation whose next source begins here: `… [@key; @`. */
const opened = /\[(?:[^\]]*[;\s])?@$/;

/**
 * A text with what follows it, where that is an address in the place of a source's key: in
 * `[@https://example.org/]` the parser takes the address for a link. `waiting` are the neighbours
 * that follow, the next one last; what is joined is taken from them.
 */
export function joinCitedAddress(node: Text, waiting: Nodes[], file: SourceFile): Text {
  let joined = node;
  for (;;) {
    const link = waiting.at(-1);
    if (link?.type !== 'link' || !opened.test(joined.value)) return joined;
    const address = writtenAddress(link, file);
    if (address === undefined) return joined;
    waiting.pop();
    joined = append(joined, link, address);
    // What follows may be cut in pieces, and the next source be an address again.
    for (let next = waiting.at(-1); next?.type === 'text'; next = waiting.at(-1)) {
      waiting.pop();
      joined = append(joined, next, next.value);
    }
  }
}

/** The address of a link that is nothing but it, as it is written: `www.` may begin it. */
function writtenAddress(link: Link, file: SourceFile): string | undefined {
  const { start, end } = placeOf(link);
  const written = file.text.slice(start, end);
  return link.url === written || link.url === `http://${written}` ? written : undefined;
}

function append(text: Text, next: Nodes, value: string): Text {
  const joined: Text = { type: 'text', value: text.value + value };
  if (text.position && next.position) {
    joined.position = { start: text.position.start, end: next.position.end };
  }
  return joined;
}

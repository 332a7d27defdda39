import type { Text } from 'mdast';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { sourceOffset } from './source-map.ts';

/**
 * A stretch of a text node that is syntax of ours; offsets are into the node's value, `end`
 * behind the closing brackets, or undefined when they are missing from this node.
 * `aside` is `[see @key]`, a citation with words in it; `footnote` a reference that the parser
 * left as text, because no footnote has its name.
 */
export interface Bracket {
  readonly kind: 'link' | 'citation' | 'aside' | 'footnote';
  readonly start: number;
  readonly end: number | undefined;
}

const opener = /\[\[|\[@|\[\^[^\]\s]+\]|\[(?=[^[\]@]{0,80}\s@[\p{L}\p{N}][^[\]]*\])/gu;

/** The brackets of a text node in order; escaped ones (`\[[`, `[\@`) are none. */
export function findBrackets(file: SourceFile, node: Text): Bracket[] {
  const { value } = node;
  const brackets: Bracket[] = [];
  const lastLinkEnd = value.lastIndexOf(']]');
  const lastEnd = value.lastIndexOf(']');
  opener.lastIndex = 0;
  for (let found = opener.exec(value); found; found = opener.exec(value)) {
    const start = found.index;
    const kind = kindOf(found[0]);
    if (isEscaped(file, node, found[0], start)) {
      opener.lastIndex = start + 1;
      continue;
    }
    let end: number | undefined;
    if (kind === 'footnote') end = start + found[0].length;
    else if (kind === 'link')
      end = start < lastLinkEnd ? value.indexOf(']]', start) + 2 : undefined;
    else end = start < lastEnd ? value.indexOf(']', start) + 1 : undefined;
    brackets.push({ kind, start, end });
    if (end === undefined) opener.lastIndex = start + found[0].length;
    else opener.lastIndex = end;
  }
  return brackets;
}

function kindOf(opening: string): Bracket['kind'] {
  if (opening === '[[') return 'link';
  if (opening === '[@') return 'citation';
  return opening === '[' ? 'aside' : 'footnote';
}

/** A backslash, or a character reference, stands where the bracket is written. */
function isEscaped(file: SourceFile, node: Text, opening: string, start: number): boolean {
  if (file.text[sourceOffset(file, node, start)] !== '[') return true;
  const second = opening[1];
  return second !== undefined && file.text[sourceOffset(file, node, start + 1)] !== second;
}

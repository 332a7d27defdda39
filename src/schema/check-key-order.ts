import { problemAt, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { Split } from './split-front-matter.ts';

/** What it is comes first, its names last, so that a stranger meets prose soon. */
const head = ['title', 'qualifier', 'summary', 'status', 'reviewer'];
const last = ['names'];

interface Block {
  readonly key: string;
  /** Of the key itself; `start` is that of the comments above it. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Keys that stand behind others they should come before; the fix moves whole keys, byte for byte.
 * `keys` are those of the YAML: where the lines show others, nothing is said.
 */
export function checkKeyOrder(
  file: SourceFile,
  { yamlStart, yamlEnd }: Split,
  keys: readonly string[],
): Problem[] {
  if (isOrdered(keys)) return [];
  const blocks = blocksOf(file.text, yamlStart, yamlEnd);
  if (blocks.map(({ key }) => key).join() !== keys.join()) return [];
  const at = blocks.findIndex(({ key }, index) => {
    const before = blocks[index - 1];
    return before !== undefined && rankOf(before.key) > rankOf(key);
  });
  const block = blocks[at];
  if (!block) return [];
  const sorted = blocks.toSorted((a, b) => rankOf(a.key) - rankOf(b.key));
  const first = blocks.findIndex((each, index) => each !== sorted[index]);
  const end = blocks.findLastIndex((each, index) => each !== sorted[index]);
  const after = sorted[sorted.indexOf(block) + 1];
  return [
    problemAt('keys-unordered', file, block.at, block.at + block.key.length, {
      message: `\`${block.key}\` stands too late.`,
      hint:
        after === undefined
          ? 'It comes first.'
          : `It comes before \`${after.key}\`: title and summary first, names last.`,
      fix: {
        start: blocks[first]?.start ?? yamlStart,
        end: blocks[end]?.end ?? yamlEnd,
        text: sorted
          .slice(first, end + 1)
          .map((each) => file.text.slice(each.start, each.end))
          .join(''),
      },
    }),
  ];
}

function rankOf(key: string): number {
  return head.includes(key) ? 0 : last.includes(key) ? 2 : 1;
}

function isOrdered(keys: readonly string[]): boolean {
  return keys.every((key, at) => at === 0 || rankOf(keys[at - 1] ?? '') <= rankOf(key));
}

/** Top keys with all their lines and the comments right above; what stands higher stays there. */
function blocksOf(text: string, start: number, end: number): readonly Block[] {
  const found = [
    ...text.slice(start, end).matchAll(/^((?:#[^\n]*\n)*)([A-Za-z][\w-]*):(?=[ \t\r\n]|$)/gm),
  ];
  return found.map((match, index) => ({
    key: match[2] ?? '',
    at: start + match.index + (match[1]?.length ?? 0),
    start: start + match.index,
    end: start + (found[index + 1]?.index ?? end - start),
  }));
}

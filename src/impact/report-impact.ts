import { clean } from '../diagnostics/code-frame.ts';
import { asCode, asText } from '../diagnostics/markdown-text.ts';
import type { Piece, Telling } from './tell-impact.ts';

/** Nobody reads more of one kind; the data has all of them. */
const most = 40;

/** For a terminal. What articles say cannot steer it. */
export function impactInTerminal(summary: string, tellings: readonly Telling[]): string {
  const line = (pieces: readonly Piece[]) => pieces.map((piece) => clean(textOf(piece))).join('');
  return [
    `${summary}\n`,
    ...tellings.map(({ heading, items }) =>
      [
        `${heading} (${items.length})`,
        ...items
          .slice(0, most)
          .flatMap(({ words, more = [] }) => [
            `  ${line(words)}`,
            ...more.map((each) => `    ${line(each)}`),
          ]),
        ...rest(items.length).map((words) => `  ${words}`),
        '',
      ].join('\n'),
    ),
  ].join('\n');
}

/** Markdown for the summary of a workflow: what articles say stands in it as text, never as markup. */
export function impactInMarkdown(summary: string, tellings: readonly Telling[]): string {
  const line = (pieces: readonly Piece[]) => pieces.map(pieceInMarkdown).join('');
  return [
    '## What the change does\n',
    `${asText(summary)}\n`,
    ...tellings.map(({ heading, items }) =>
      [
        `### ${asText(heading)} (${items.length})\n`,
        ...items
          .slice(0, most)
          .map(({ words, more = [] }) => `- ${[words, ...more].map(line).join('<br>')}`),
        ...rest(items.length).map((words) => `- ${asText(words)}`),
        '',
      ].join('\n'),
    ),
  ].join('\n');
}

function pieceInMarkdown(piece: Piece): string {
  return typeof piece === 'object' && 'code' in piece ? asCode(piece.code) : asText(textOf(piece));
}

function textOf(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'code' in piece ? piece.code : piece.quote;
}

function rest(total: number): string[] {
  return total > most ? [`… and ${total - most} more: --reporter json has them all`] : [];
}

import type { Fix } from '../diagnostics/problem.ts';
import type { Place } from './front-matter.ts';

/**
 * The edit that puts one word in the place of another, its quotation marks kept; undefined where
 * the place does not hold just that word (an escape, a folded text), or nothing better is known.
 */
export function replaceText(
  text: string,
  { start, end }: Place,
  from: string,
  to: string | undefined,
): Fix | undefined {
  if (to === undefined) return undefined;
  const written = text.slice(start, end);
  if (written === from) return { start, end, text: to };
  const isQuoted = written === `'${from}'` || written === `"${from}"`;
  return isQuoted ? { start: start + 1, end: end - 1, text: to } : undefined;
}

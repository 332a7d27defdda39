import { wordsOf } from '../../dates/date-pieces.ts';
import type { InfoboxRow, Piece, ShownClaim, ShownStatement } from './infobox-row.ts';

/**
 * Rows of one label as one row, at the place of the first. What several articles say of the same
 * entity and the same time is one statement with the sources and the homes of all; the one that
 * knows the time speaks for another that does not. Empty rows are left out.
 */
export function mergeRows(rows: readonly InfoboxRow[]): readonly InfoboxRow[] {
  const merged = new Map<string, ShownStatement[]>();
  for (const { label, statements } of rows) {
    const list = merged.get(label) ?? [];
    merged.set(label, list);
    for (const statement of statements) {
      const at = list.findIndex((known) => sayTheSame(known, statement));
      const known = list[at];
      if (known) list[at] = mergeStatements(known, statement);
      else list.push(statement);
    }
  }
  return [...merged]
    .map(([label, statements]) => ({ label, statements }))
    .filter(({ statements }) => statements.length > 0);
}

function sayTheSame([a, ...moreOfA]: ShownStatement, [b, ...moreOfB]: ShownStatement): boolean {
  if (!a || !b || moreOfA.length + moreOfB.length > 0) return false;
  if (subjectOf(a.pieces) !== subjectOf(b.pieces)) return false;
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first === second) return true;
  // Two statements of one article are two; of another article's, one may just not know the time.
  const isElsewhere = a.homes.every(({ id }) => b.homes.every((home) => home.id !== id));
  return isElsewhere && (first === '' || second === '');
}

function mergeStatements([a]: ShownStatement, [b]: ShownStatement): ShownStatement {
  if (!a || !b) return a ? [a] : [];
  const timed = timeOf(a) === '' ? b : a;
  const differing = [...(a.differing ?? []), ...(b.differing ?? [])];
  const claim: ShownClaim = {
    pieces: a.pieces.length < b.pieces.length ? b.pieces : a.pieces,
    when: timed.when,
    ...(differing.length > 0 ? { differing } : {}),
    remarks: [...new Set([...a.remarks, ...b.remarks])],
    sources: [...new Set([...a.sources, ...b.sources])],
    homes: [...a.homes, ...b.homes.filter((home) => !a.homes.some((known) => isSame(known, home)))],
  };
  return [claim];
}

function isSame(a: ShownClaim['homes'][number], b: ShownClaim['homes'][number]): boolean {
  return a.id === b.id && a.line === b.line;
}

/** What a claim is about: all of it up to the entity, which later words only describe. */
function subjectOf(pieces: readonly Piece[]): string {
  const at = pieces.findIndex(({ type }) => type === 'entity');
  return JSON.stringify(at < 0 ? pieces : pieces.slice(0, at + 1));
}

function timeOf({ when = [] }: ShownClaim): string {
  return wordsOf(when);
}

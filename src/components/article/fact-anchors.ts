import type { InfoboxRow, ShownStatement } from './infobox-row.ts';

/**
 * The anchors of the statements that an article makes itself, `fact-38` after the line of its
 * file; what others say of it has none here, and of several statements on a line only the first.
 */
export function factAnchors(
  id: string,
  rows: readonly InfoboxRow[],
): ReadonlyMap<ShownStatement, string> {
  const anchors = new Map<ShownStatement, string>();
  const taken = new Set<number>();
  for (const { statements } of rows) {
    for (const statement of statements) {
      const line = ownLine(id, statement);
      if (line === undefined || taken.has(line)) continue;
      taken.add(line);
      anchors.set(statement, `fact-${line}`);
    }
  }
  return anchors;
}

/** The line on which an article makes a statement. */
export function ownLine(id: string, statement: ShownStatement): number | undefined {
  return statement.flatMap(({ homes }) => homes).find((home) => home.id === id)?.line;
}

import { hiddenUses } from '../../schema/front-matter.ts';
import { matchContained, matchMostly } from './match-contained.ts';
import { matchLoosely } from './match-loosely.ts';
import { matchName, quality, type NameRank } from './match-name.ts';
import { matchSeveral, matchTypo } from './match-nearly.ts';
import type { NameMark } from './names-data.ts';
import type { Spelling } from './spell-name.ts';

export interface Row {
  readonly text: string;
  readonly entity: number;
  readonly mark: NameMark;
  readonly spelling: Spelling;
}

/** A name that was found; the lower the score, the better. */
export interface Match {
  readonly row: Row;
  readonly score: number;
}

type Best = Map<number, Match>;

/** Names that match, each entity once, best first. */
export function findRows(rows: readonly Row[], typed: Spelling): readonly Match[] {
  return inOrder(bestOfEach(rows, (row) => matchName(typed, row.spelling, rankOf(row.mark))));
}

/** Whether something was found that needs no guess. */
export function isFound(matches: readonly Match[]): boolean {
  return matches.some(({ score }) => score < quality.beginsBySound);
}

/** The best match of each entity. */
function bestOfEach(rows: readonly Row[], scoreOf: (row: Row) => number | undefined): Best {
  const best: Best = new Map();
  for (const row of rows) {
    const score = scoreOf(row);
    if (score === undefined) continue;
    const known = best.get(row.entity);
    const isBetter =
      !known ||
      score < known.score ||
      (score === known.score &&
        hiddenUses.has(known.row.mark.use) &&
        !hiddenUses.has(row.mark.use));
    if (isBetter) best.set(row.entity, { row, score });
  }
  return best;
}

/** Names with a mistake in what was typed, and entities of which several names have its words. */
export function findNearly(rows: readonly Row[], typed: Spelling): readonly Match[] {
  const best = bestOfEach(rows, (row) => matchTypo(typed, row.spelling, rankOf(row.mark)));
  if (typed.words.length < 2) return inOrder(best);
  for (const own of byEntity(rows)) {
    const [row] = own;
    if (!row) continue;
    const score = matchSeveral(
      typed,
      own.map(({ spelling }) => spelling),
    );
    const known = best.get(row.entity);
    if (score !== undefined && (!known || score < known.score))
      best.set(row.entity, { row, score });
  }
  return inOrder(best);
}

/** Names that stand in a longer text; those that it has in other words, where it has more of them. */
export function findContained(rows: readonly Row[], typed: Spelling): readonly Match[] {
  const best = bestOfEach(rows, (row) => matchContained(typed, row.spelling, rankOf(row.mark)));
  const [first] = inOrder(best);
  const mostly = bestOfEach(rows, (row) => matchMostly(typed, row.spelling, rankOf(row.mark)));
  for (const [entity, match] of mostly) {
    if (!first || match.score < first.score) best.set(entity, match);
  }
  return inOrder(best);
}

/** Names of which the text leaves most out. */
export function findLoosely(rows: readonly Row[], typed: Spelling): readonly Match[] {
  return inOrder(bestOfEach(rows, (row) => matchLoosely(typed, row.spelling)));
}

function byEntity(rows: readonly Row[]): Iterable<readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.entity);
    if (group) group.push(row);
    else groups.set(row.entity, [row]);
  }
  return groups.values();
}

/** Best first; the entity with more links in before the other. */
function inOrder(best: Best): readonly Match[] {
  return [...best.values()].sort((a, b) => a.score - b.score || a.row.entity - b.row.entity);
}

function rankOf({ main, use }: NameMark): NameRank {
  return { main: main ?? false, title: use === 'title' };
}

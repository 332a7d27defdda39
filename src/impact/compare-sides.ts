import { compareProblems } from '../diagnostics/compare-problems.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { changedTexts, compareArticles } from './compare-articles.ts';
import { compareLinks } from './compare-links.ts';
import { compareNames } from './compare-names.ts';
import { compareSources } from './compare-sources.ts';
import { compareStatements, lostValues, type StatementChange } from './compare-statements.ts';
import {
  impactFormat,
  type Impact,
  type ProblemNote,
  type StatementNote,
} from './impact-schema.ts';
import { movesBetween, sideOf, type Side, type SideReading } from './side.ts';
import { pagesShowing } from './shown-on.ts';
import { staleSentences } from './stale-sentences.ts';
import { printPart } from './statement-parts.ts';
import { findVanishedIds } from './vanished-ids.ts';

/** What a change does to the whole encyclopedia. Pure: two states as they were read, compared. */
export function compareSides(readBefore: SideReading, readNow: SideReading): Impact {
  const [before, now] = [sideOf(readBefore), sideOf(readNow)];
  const moves = movesBetween(before, now);
  const articles = compareArticles(before, now, moves);
  const links = compareLinks(before, now, moves, changedTexts(articles));
  const changes = compareStatements(before, now, moves);
  const shownOn = changes.length > 0 ? pagesShowing(before, now, moves) : () => [];
  const { fresh, mended } = compareProblems(
    before.problems.map((problem) => atNewPlace(problem, moves)),
    now.problems,
  );
  const vanished = findVanishedIds(addressesOf(before), addressesOf(now));
  return {
    format: impactFormat,
    articles,
    sources: compareSources(before, now),
    links,
    names: compareNames(before, now, moves, links.lost),
    statements: changes.map((change) => noteOf(change, shownOn(change))),
    lostValues: lostValues(changes),
    staleSentences: staleSentences(changes, now),
    problems: {
      fresh: [...vanished, ...fresh].map(noteOfProblem),
      solved: mended.map(noteOfProblem),
    },
  };
}

function addressesOf({ pass, outline }: Side) {
  return { ids: pass.known.ids, redirects: outline.redirects };
}

function noteOf(
  { before, now, statement, about, parts }: StatementChange,
  shownOn: string[],
): StatementNote {
  const { id, path, line } = statement.home;
  return {
    change: before === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
    home: id,
    path,
    line,
    about,
    parts: parts.map((part) => ({
      part: part.part,
      ...(part.before.length > 0 && { before: printPart(part.before) }),
      ...(part.now.length > 0 && { now: printPart(part.now) }),
    })),
    shownOn,
  };
}

/** A file that moved has its problems where it is now. */
function atNewPlace(problem: Problem, moves: ReadonlyMap<string, string>): Problem {
  const [, folder = '', id = ''] = /^(articles\/[^/]+\/)(.+)\.mdx$/.exec(problem.file) ?? [];
  const today = moves.get(id);
  return today === undefined ? problem : { ...problem, file: `${folder}${today}.mdx` };
}

function noteOfProblem({
  code,
  severity,
  file,
  line,
  column,
  message,
  hint,
}: Problem): ProblemNote {
  return { code, severity, file, line, column, message, ...(hint !== undefined && { hint }) };
}

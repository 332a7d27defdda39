import type { Encyclopedia } from '../../config/encyclopedia.ts';
import {
  editorialCodes,
  isEditorial,
  type EditorialCode,
  type ProblemCode,
} from '../../diagnostics/codes.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Note } from '../corpus.ts';
import { checkPictures, checkUncited, checkUnsourced } from './check-sourcing.ts';
import { checkSpellings } from './check-spellings.ts';
import { checkSummary, checkUnmatchedNames, checkUnwritten } from './check-words.ts';
import { problemOfFinding, type Edited, type Finding } from './finding.ts';

const rules: readonly (readonly [EditorialCode, (edited: Edited) => Finding[]])[] = [
  ['article-unsourced', checkUnsourced],
  ['statement-uncited', checkUncited],
  ['summary-unwritten', checkUnwritten],
  ['summary-long', checkSummary],
  ['name-unmatched', checkUnmatchedNames],
  ['image-unlicensed', checkPictures],
  ['spelling-other', checkSpellings],
];

/** Whether `check` tells findings of a code: as the config says, else as is usual. */
export function isTold({ warnings = {} }: Encyclopedia, code: ProblemCode): boolean {
  return !isEditorial(code) || (warnings[code] ?? editorialCodes[code]);
}

/** What an editor should act on: the findings that the config wants told, as problems. */
export function editorialProblems(
  articles: readonly Edited[],
  encyclopedia: Encyclopedia,
): readonly Problem[] {
  return findings(articles, (code) => isTold(encyclopedia, code)).map(({ edited, finding }) =>
    problemOfFinding(edited.entity, finding),
  );
}

/** The findings that are not told, without their places, which would cost too much. */
export function editorialNotes(
  articles: readonly Edited[],
  encyclopedia: Encyclopedia,
): readonly Note[] {
  return findings(articles, (code) => !isTold(encyclopedia, code)).map(({ edited, finding }) => ({
    code: finding.code,
    path: edited.entity.file.path,
    message: finding.message,
  }));
}

function findings(articles: readonly Edited[], isWanted: (code: EditorialCode) => boolean) {
  const wanted = rules.filter(([code]) => isWanted(code));
  return articles.flatMap((edited) =>
    wanted.flatMap(([, find]) => find(edited).map((finding) => ({ edited, finding }))),
  );
}

import { keyOfSource } from '../../citations/read-source.ts';
import { configFile } from '../../config/resolve-config.ts';
import { frameOf, type Frame } from '../../diagnostics/code-frame.ts';
import type { Severity } from '../../diagnostics/codes.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { routes } from '../../entities/routes.ts';
import { idOfPath, type Moves } from '../track-moves.ts';
import { countsOf } from './overlay-words.ts';

/** One problem, ready to be set: plain data that goes to the browser. */
export interface ProblemNote {
  readonly severity: Severity;
  readonly code: string;
  readonly place: Place;
  readonly message: string;
  readonly frame?: Frame | undefined;
  readonly hint?: string | undefined;
  readonly related: readonly (Place & { readonly message: string })[];
}

export interface Place {
  /** `content/articles/river/rhine.mdx:3:1` */
  readonly text: string;
  /** The same with the whole path, for an editor. */
  readonly open: string;
}

/** What an open page is told. */
export interface OverlayModel {
  /** Problems of the files behind the page, errors first. */
  readonly here: readonly ProblemNote[];
  /** The others by file, files with errors first, at most {@link mostNotes} problems. */
  readonly elsewhere: readonly { readonly file: string; readonly notes: readonly ProblemNote[] }[];
  /** Of all other files, those left out included. */
  readonly elsewhereCount: Counts;
  /** What became of the article that had this page: its new address, or null when it is deleted. */
  readonly moved?: { readonly to: string | null } | undefined;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export const mostNotes = 100;

export interface OverlayInput {
  readonly problems: readonly Problem[];
  /** The page's file name: `zhang.html`. */
  readonly page: string;
  /** The pages made of a file. */
  readonly pagesOf: (file: string) => readonly string[];
  readonly moves: Moves;
  readonly textOf: (file: string) => string | undefined;
  /** From a file of the corpus to its path as people know it, and as an editor does. */
  readonly prefix: string;
  readonly root: string;
}

/** What a page is told of the problems of a corpus; the config is behind every page. */
export function overlayModel(input: OverlayInput): OverlayModel {
  const { problems, page, moves } = input;
  const isHere = ({ file }: Problem): boolean =>
    file === configFile || input.pagesOf(file).includes(page);
  const here = problems.filter(isHere);
  const others = problems.filter((problem) => !isHere(problem));
  const listed = errorsFirst(others).slice(0, mostNotes);
  const moved = moves.get(page.replace(/\.html$/, ''));
  return {
    here: errorsFirst(here).map((problem) => noteOf(problem, input)),
    elsewhere: [...Map.groupBy(listed, ({ file }) => file)].map(([file, list]) => ({
      file: `${input.prefix}${file}`,
      notes: list.map((problem) => noteOf(problem, input)),
    })),
    elsewhereCount: countsOf(others),
    moved: moved === undefined ? undefined : { to: moved && routes.article(moved) },
  };
}

function errorsFirst(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
}

function noteOf(problem: Problem, { textOf, prefix, root }: OverlayInput): ProblemNote {
  const { severity, code, message, hint } = problem;
  const text = textOf(problem.file);
  const placeOf = ({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>): Place => ({
    text: `${prefix}${file}:${line}:${column}`,
    open: `${root}/${file}:${line}:${column}`,
  });
  return {
    severity,
    code,
    place: placeOf(problem),
    message,
    frame: text === undefined ? undefined : frameOf(text, problem),
    hint,
    related: (problem.related ?? []).map((place) => ({
      ...placeOf(place),
      message: place.message,
    })),
  };
}

/**
 * The pages that are made of a file: an article's own, or the list that its entry stands on. The
 * index of a kind is known by the folder.
 */
export function pagesOfFile(
  file: string,
  indexOf: (kind: string) => string | undefined,
  entries: ReadonlySet<string>,
): readonly string[] {
  if (file.startsWith('sources/')) return [routes.source(keyOfSource(file))];
  const [, kind = ''] = /^articles\/([^/]+)\/[^/]+\.mdx$/.exec(file) ?? [];
  const index = indexOf(kind);
  if (entries.has(file) && index !== undefined) return [routes.kind(index)];
  return [routes.article(idOfPath(file))];
}

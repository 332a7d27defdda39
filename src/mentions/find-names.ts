import type { Encyclopedia } from '../config/encyclopedia.ts';
import { fold, foldName, foldWithMap } from '../entities/fold.ts';
import type { Bearer, NameForm, NameTable } from '../entities/name-table.ts';
import { buildAutomaton, findOccurrences, type Automaton } from './automaton.ts';
import { isWrittenLike } from './letter-case.ts';
import { classOf, endingAt, isHyphenated, mayBegin, type Ending } from './word-boundary.ts';

/** All names of an encyclopedia, ready to be found in a text. */
export interface NameFinder {
  readonly automaton: Automaton;
  readonly table: NameTable;
  /** Folded forms that are found, but stand for nobody: they only keep shorter names away. */
  readonly never: ReadonlySet<string>;
}

/** A stretch of a text that is a name; offsets are UTF-16 units into the text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly form: NameForm;
  /** Those who bear the name as it is written here; never empty. */
  readonly bearers: readonly Bearer[];
}

export function createNameFinder(table: NameTable, encyclopedia: Encyclopedia): NameFinder {
  const never = new Set(encyclopedia.linking.never.map(foldName));
  const forms = [...table.forms.keys()].filter(canLink);
  return { automaton: buildAutomaton([...forms, ...never]), table, never };
}

/**
 * Is a folded form long enough to link by itself? Single Han characters and names of one or two
 * letters are too often something else, and so is a number.
 */
export function canLink(folded: string): boolean {
  let weight = 0;
  for (const character of folded) {
    const characterClass = classOf(character.codePointAt(0));
    if (characterClass !== 'other') weight += isSyllable(character, characterClass) ? 1.5 : 1;
  }
  return weight >= 3 && /\p{L}/u.test(folded);
}

function isSyllable(character: string, characterClass: string): boolean {
  return characterClass === 'unspaced' || /\p{sc=Hang}/u.test(character);
}

/**
 * The names in one run of text, left to right, none inside another: at each place the longest.
 * `before` and `after` are the words around the run in its paragraph, for the boundaries; a few
 * characters are enough, and an empty `before` is the beginning of the paragraph.
 */
export function findNames(
  { automaton, table, never }: NameFinder,
  text: string,
  before = '',
  after = '',
): FoundName[] {
  const { folded, starts, ends } = foldWithMap(text, { ignoreCase: true });
  const occurrences = findOccurrences(automaton, folded);
  if (occurrences.length === 0) return [];
  const head = fold(before, { ignoreCase: true });
  const framed = head + folded + fold(after, { ignoreCase: true });
  const candidates: Candidate[] = [];
  for (const { start, end, pattern } of occurrences) {
    const from = head.length + start;
    if (!mayBegin(framed, from)) continue;
    const ending = endingAt(framed, from, head.length + end);
    if (!ending || ending.end > head.length + folded.length) continue;
    const key = automaton.patterns[pattern] ?? '';
    const last = ending.end - head.length;
    const candidate = { start, last, ending, key };
    if (never.has(key)) {
      if (ending.type !== 'plural') candidates.push({ ...candidate, bearers: [] });
      continue;
    }
    const match = {
      text,
      offsetOf: (unit: number) => starts[start + unit] ?? 0,
      beginsSentence: beginsSentence(framed, from),
      written: text.slice(starts[start], ends[end - 1]),
    };
    const isPart = isHyphenated(framed, from, ending.end);
    const bearers = (table.forms.get(key)?.bearers ?? []).filter(
      (bearer) =>
        allowsEnding(bearer, ending) &&
        !(isPart && bearer.kind.case === 'common') &&
        isWrittenLike(match, bearer),
    );
    if (bearers.length > 0) candidates.push({ ...candidate, bearers });
  }
  return longestFirst(candidates).flatMap(({ start, last, key, bearers }) => {
    const form = table.forms.get(key);
    if (!form || bearers.length === 0) return [];
    return [{ start: starts[start] ?? 0, end: ends[last - 1] ?? 0, form, bearers }];
  });
}

interface Candidate {
  readonly start: number;
  /** End in folded units, a plural `s` included. */
  readonly last: number;
  readonly ending: Ending;
  readonly key: string;
  readonly bearers: readonly Bearer[];
}

function allowsEnding({ kind }: Bearer, ending: Ending): boolean {
  if (ending.type === 'possessive') return kind.possessive;
  return ending.type === 'plain' || kind.plurals;
}

/** Nothing but quotation marks and brackets between here and the end of another sentence. */
function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…։؟۔。！？])[\s"'“”‘«»„(\[¿¡]*$/u.test(
    text.slice(Math.max(0, start - 8), start),
  );
}

function longestFirst(candidates: Candidate[]): Candidate[] {
  const sorted = candidates.sort(
    (a, b) => a.start - b.start || b.last - a.last || b.key.length - a.key.length,
  );
  const chosen: Candidate[] = [];
  let taken = 0;
  for (const candidate of sorted) {
    if (candidate.start < taken) continue;
    chosen.push(candidate);
    taken = candidate.last;
  }
  return chosen;
}

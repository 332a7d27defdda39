import type { Encyclopedia } from '../config/encyclopedia.ts';
import { endInSource, foldName, foldWithMap, startInSource } from '../entities/fold.ts';
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
  // Folded together with what stands around it, and matches outside left out.
  const framed = before + text + after;
  const [first, last] = [before.length, before.length + text.length];
  const map = foldWithMap(framed, { ignoreCase: true });
  const { folded } = map;
  const candidates: Candidate[] = [];
  for (const { start, end, pattern } of findOccurrences(automaton, folded)) {
    if (!mayBegin(folded, start)) continue;
    const ending = endingAt(folded, start, end);
    if (!ending) continue;
    const from = startInSource(map, start);
    const to = endInSource(map, ending.end);
    if (from < first || to > last) continue;
    const key = automaton.patterns[pattern] ?? '';
    const match = {
      text: framed,
      offsetOf: (unit: number) => startInSource(map, start + unit),
      beginsSentence: () => beginsSentence(folded, start),
      written: framed.slice(from, endInSource(map, end)),
    };
    const isPart = isHyphenated(folded, start, ending.end);
    const form = never.has(key) ? undefined : table.forms.get(key);
    const bearers = form?.bearers.filter(
      (bearer) =>
        allowsEnding(bearer, ending) &&
        !(isPart && bearer.kind.case === 'common') &&
        isWrittenLike(match, bearer),
    );
    const found = { start: from - first, end: to - first, named: end - start };
    if (!form) candidates.push(found);
    else if (bearers && bearers.length > 0) candidates.push({ ...found, form, bearers });
  }
  return longestFirst(candidates).filter((candidate) => 'form' in candidate);
}

/** Without a form it is one of the names that are never linked. */
type Candidate = Stretch | (Stretch & FoundName);

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Folded units of the name itself, without a plural `s`. */
  readonly named: number;
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
  const sorted = candidates.sort((a, b) => a.start - b.start || b.end - a.end || b.named - a.named);
  const chosen: Candidate[] = [];
  let taken = 0;
  for (const candidate of sorted) {
    if (candidate.start < taken) continue;
    chosen.push(candidate);
    taken = candidate.end;
  }
  return chosen;
}

import { once } from '../once.ts';
import { isQuestion, isSmall, tellingWords, withoutTitles } from '../small-words.ts';
import { shardsNear, shardsOf, shardsOfWords } from './find-shards.ts';
import { isQuoted, mayContainNames, wordsCovered } from './match-contained.ts';
import { quality } from './match-name.ts';
import { editsAllowed } from './match-nearly.ts';
import { asInEnglish } from './other-tongues.ts';
import {
  findContained,
  findLoosely,
  findNearly,
  findRows,
  isFound,
  type Match,
  type Row,
} from './rank-rows.ts';
import { hasUnspaced, type Spelling } from './spell-name.ts';

/** Where names lie, and how a text is spelt. */
export interface NamesAtHand {
  readonly rowsOf: (shards: readonly number[]) => Promise<readonly Row[]>;
  readonly shards: readonly string[];
  readonly spell: (text: string) => Spelling;
}

export interface Found {
  /** Best first. */
  readonly matches: readonly Match[];
  /** What was compared with the text as it was typed. */
  readonly asked: readonly Row[];
  readonly isAside: boolean;
}

/** So many names that stand in a text say what it is about. */
const heeded = 5;

/** Looks a text up in one way after the other, until anything is found. */
export function openLook({ rowsOf, shards, spell }: NamesAtHand) {
  const inRows = async (typed: Spelling): Promise<readonly Match[]> =>
    findRows(await rowsOf(shardsOf(typed, shards)), typed);

  const nearly = async (typed: Spelling): Promise<readonly Match[]> =>
    editsAllowed(typed.plain) > 0 ? findNearly(await rowsOf(shardsNear(typed, shards)), typed) : [];

  /** As it was typed, or without words that say nothing, whichever is nearer to a name. */
  const findBest = async (
    exact: readonly Match[],
    typed: Spelling,
    bare: () => readonly Spelling[],
  ) => {
    let found = exact;
    if (isName(found)) return found;
    for (const form of bare()) {
      const best = found[0]?.score ?? Number.POSITIVE_INFINITY;
      if (form.plain === typed.plain || isName(found)) continue;
      const others = await inRows(form);
      if (others[0] && others[0].score < best) found = others;
    }
    return found;
  };

  /** Nearly as it was typed, or names in it, or nearly without what may be left out. */
  const guess = async (text: string, typed: Spelling, bare: Spelling) => {
    const isAsked = isQuestion(text);
    // A question is no name with mistakes in it.
    const near = isAsked ? [] : await nearly(typed);
    if (near.length > 0) return { matches: near, isAside: false };
    const matches = mayContainNames(text, typed)
      ? findContained(await rowsOf(shardsOfWords(typed, shards)), typed)
      : [];
    const isAside = matches.length > 0 && saysMore(bare, matches, isAsked);
    if (matches.length > 0 && !isAside) return { matches, isAside };
    const others = bare.plain === typed.plain ? [] : await nearly(bare);
    return others.length > 0 ? { matches: others, isAside: false } : { matches, isAside };
  };

  /** As in another language, or with most left out. */
  const lastly = async (text: string, typed: Spelling, bare: Spelling) => {
    const respelled = spell(asInEnglish(text));
    if (respelled.plain !== typed.plain) {
      const exact = await inRows(respelled);
      const matches = exact.length > 0 ? exact : await nearly(respelled);
      if (matches.length > 0) return matches;
    }
    return findLoosely(await rowsOf(shardsNear(bare, shards)), bare);
  };

  return async (text: string, typed: Spelling): Promise<Found> => {
    const asked = await rowsOf(shardsOf(typed, shards));
    const exact = findRows(asked, typed);
    const bare = once(() =>
      isQuoted(text) ? [] : [tellingWords(text), withoutTitles(text)].map(spell),
    );
    const best = await findBest(exact, typed, bare);
    if (isFound(best)) return { matches: best, asked, isAside: false };
    if (exact.length > 0) {
      const known = new Set(exact.map(({ row }) => row.entity));
      const others = asked.filter(({ entity }) => !known.has(entity));
      const near = editsAllowed(typed.plain) > 0 ? findNearly(others, typed) : [];
      return { matches: [...exact, ...near], asked, isAside: false };
    }
    const barest = bare().at(-1) ?? typed;
    const guessed = await guess(text, typed, barest);
    if (guessed.matches.length > 0) return { ...guessed, asked };
    return { matches: await lastly(text, typed, barest), asked, isAside: false };
  };
}

function isName([best]: readonly Match[]): boolean {
  return best !== undefined && best.score <= quality.name;
}

/**
 * Whether what a text tells is, to a half or more, in none of the first names that stand in it.
 * A question, and two words, of a name and as much else are about the name.
 */
function saysMore(typed: Spelling, matches: readonly Match[], isAsked: boolean): boolean {
  if (hasUnspaced(typed.plain)) return false;
  const telling = typed.words.filter((word) => !isSmall(word)).length;
  const covered = new Set(
    matches.slice(0, heeded).flatMap(({ row }) => wordsCovered(typed, row.spelling)),
  );
  const isAbout = isAsked || telling <= 2;
  return isAbout ? covered.size * 2 < telling : covered.size * 2 <= telling;
}

import { soundKey } from './latin-letters.ts';
import type { Spelling } from './spell-name.ts';

/** A text of one or two letters is asked of so many shards at most: its own names come first. */
const atOnce = 2;
/** A question is asked of so many at most. */
const mostForWords = 8;

/** Numbers of the shards with names, or words of names, that begin with the text. */
export function shardsOf(typed: Spelling, shards: readonly string[]): number[] {
  const [whole = ''] = typed.sounds;
  const [word = ''] = typed.wordSounds;
  const bent = [typed.stem, typed.whole].filter((form) => form !== whole);
  const found = new Set([
    // A name that stands there without its ending lies before what was typed.
    ...bent.flatMap((form) => shardsUnder(soundKey(form), shards).slice(0, 1)),
    ...shardsUnder(soundKey(whole), shards).slice(0, atOnce),
    ...shardsUnder(soundKey(word), shards).slice(0, typed.words.length > 1 ? 1 : 0),
  ]);
  return [...found];
}

/** Those where a name may be of which a later letter was mistyped, or all but the last word. */
export function shardsNear(typed: Spelling, shards: readonly string[]): number[] {
  const [first = ''] = soundKey(typed.sounds[0] ?? '');
  const last = soundKey(typed.sounds.at(-1) ?? '');
  return [
    ...new Set([
      ...shardsUnder(first, shards),
      ...(typed.words.length > 1 ? shardsUnder(last, shards).slice(0, atOnce) : []),
    ]),
  ];
}

/** Those with names that begin with words within a text, at most so many. */
export function shardsOfWords(typed: Spelling, shards: readonly string[]): number[] {
  const keys = typed.sounds.map(soundKey).filter((key) => key.length > atOnce);
  return [...new Set(keys.flatMap((key) => shardsUnder(key, shards)))].slice(0, mostForWords);
}

/** Names of one place may lie in two shards, so the one that ends there is taken too. */
function shardsUnder(key: string, shards: readonly string[]): number[] {
  if (key === '') return [];
  const end = `${key}\uffff`;
  return shards.flatMap((begin, at) => {
    const next = shards[at + 1];
    return begin <= end && (next === undefined || next >= key) ? [at] : [];
  });
}

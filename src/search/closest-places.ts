import { foldWords } from './fold-name.ts';
import { isUnspaced } from './searchable-text.ts';

/** Found words as they are marked: where, and whether any is a word of the query as it was typed. */
export interface ClosestPlaces {
  readonly places: readonly number[];
  readonly isExact: boolean;
}

type Closeness = 'other' | 'form' | 'same';

/** A word this short that is so much of a text holds sentences together and tells nothing. */
const shortest = 4;
const commonShare = 0.008;

/**
 * Of the places that the index gives for the words of a query those that a reader takes for
 * them. The index matches stems and beginnings: where `government` itself stands, `governed` is
 * not marked, where `on` does, `one` is not; where nothing nearer stands, they are. Small words
 * that are everywhere are left out beside others.
 */
export function closestPlaces(
  text: readonly string[],
  places: readonly number[],
  words: readonly string[],
): ClosestPlaces {
  const asked = [...new Set(words.map(lettersOf))];
  const groups = new Map<string, { place: number; closeness: Closeness }[]>();
  for (const place of new Set(places)) {
    const { word, closeness } = nearest(text[place] ?? '', asked);
    groups.set(word, [...(groups.get(word) ?? []), { place, closeness }]);
  }
  const kept = [...groups].map(([word, group]) => {
    const near = group.filter(({ closeness }) => closeness !== 'other');
    return {
      found: near.length > 0 ? near : group,
      isCommon: isCommon(
        word,
        group.map(({ place }) => text[place] ?? ''),
        text.length,
      ),
    };
  });
  const telling = kept.filter(({ isCommon }) => !isCommon);
  const found = (telling.length > 0 ? telling : kept).flatMap((group) => group.found);
  return {
    places: found.map(({ place }) => place).sort((a, b) => a - b),
    isExact: found.some(({ closeness }) => closeness === 'same'),
  };
}

/** The letters and figures of a word as they are typed, without what stands around them. */
export function lettersOf(word: string): string {
  return foldWords(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''));
}

function nearest(found: string, asked: readonly string[]): { word: string; closeness: Closeness } {
  const parts = [lettersOf(found), ...found.split(/\p{Pd}/u).map(lettersOf)];
  let best: { word: string; closeness: Closeness; shared: number } = {
    word: '',
    closeness: 'other',
    shared: -1,
  };
  for (const word of asked) {
    for (const part of parts) {
      const shared = sharedBeginning(part, word) / Math.max(part.length, word.length, 1);
      if (shared > best.shared) best = { word, closeness: closenessOf(part, word, shared), shared };
    }
  }
  return best;
}

function closenessOf(part: string, word: string, shared: number): Closeness {
  if (part === word || (isUnspaced(word) && part.includes(word))) return 'same';
  if (word.length < 3 || /^\p{N}/u.test(word)) return 'other';
  // A plural, a possessive.
  if (part.startsWith(word) && part.length - word.length <= 2 && word.length >= shortest)
    return part.endsWith('s') ? 'same' : 'form';
  return word.length > shortest && shared >= 0.7 ? 'form' : 'other';
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** A name as short as `Ma` has its capital. */
function isCommon(word: string, found: readonly string[], length: number): boolean {
  if (word.length > shortest || !/^\p{L}+$/u.test(word) || isUnspaced(word)) return false;
  const small = found.filter((one) => /^\P{L}*\p{Ll}/u.test(one)).length;
  return small * 2 > found.length && found.length > commonShare * length;
}

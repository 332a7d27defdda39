/*
 * How other languages of Europe write sounds of names, by the English way: only asked where
 * nothing was found as it was typed, since each of these letters has other sounds elsewhere.
 */

const respelled: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/giu, 'ch'],
  [/dsch|dj|dzh/giu, 'j'],
  [/sch/giu, 'sh'],
  [/ou/giu, 'u'],
  [/th/giu, 's'],
];

/** As it may have been meant; the text itself where there is nothing to be read in another way. */
export function asInEnglish(text: string): string {
  return respelled.reduce((spelled, [from, to]) => spelled.replace(from, to), text);
}

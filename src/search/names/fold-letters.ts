/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel marks of Arabic. */
const marks =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]/gu;

/** What nobody types: apostrophes of every shape, joiners, direction marks, tatweel. */
const unheard =
  /['`´‘’‛′＇ʹʻʼʽʾʿˈˊˋ\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A letter that only carries a vowel, and one that only softens or parts; people leave them out. */
const carriers = /[ئءьъ]/gu;

const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    o: 'øɵ',
    l: 'ł',
    d: 'đð',
    h: 'ħⱨ',
    t: 'ŧ',
    i: 'ı',
    e: 'ə',
    z: 'ƶⱬ',
    k: 'ⱪĸ',
    ng: 'ŋ',
    th: 'þ',
    ae: 'æ',
    oe: 'œ',
    ss: 'ß',
    σ: 'ς',
  }).flatMap(([to, from]) => [...from].map((letter) => [letter, to] as const)),
);

const replaceable = new RegExp(`[${[...letters.keys()].join('')}]`, 'gu');

/**
 * A text without what people do not type: case, diacritics, apostrophes, soft signs, the hamza
 * that only carries a vowel. The letters of an alphabet stay apart, and so do words.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(unheard, '')
    .replace(carriers, '')
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(replaceable, (letter) => letters.get(letter) ?? letter);
}

/**
 * Families of Arabic letters that keyboards and orthographies mix up: yeh, kaf, heh, and the
 * vowels that are written with a waw.
 */
const families: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ي: 'ىیېےۍ',
    ك: 'کڪ',
    ه: 'ەھہۀةۂ',
    و: 'ۇۆۈۋۅۉ',
    نگ: 'ڭ',
  }).flatMap(([to, from]) => [...from].map((letter) => [letter, to] as const)),
);

const related = new RegExp(`[${[...families.keys()].join('')}]`, 'gu');

/** A folded text with one letter for each family that is mixed up in typing. */
export function foldFamilies(folded: string): string {
  return folded.replace(related, (letter) => families.get(letter) ?? letter);
}

/*
 * One alphabet for names written in several: how Arabic letters, as Uyghur has them, and
 * Cyrillic ones are written in Latin, all in their folded form.
 */

const arabic = {
  a: 'ا',
  e: 'ەې',
  b: 'ب',
  p: 'پ',
  t: 'تط',
  s: 'سثص',
  j: 'ج',
  ch: 'چ',
  h: 'ھهہحة',
  kh: 'خ',
  d: 'دض',
  z: 'زذظ',
  r: 'ر',
  zh: 'ژ',
  sh: 'ش',
  gh: 'غ',
  f: 'ف',
  q: 'ق',
  k: 'كک',
  g: 'گ',
  ng: 'ڭ',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'وۆ',
  u: 'ۇۈ',
  v: 'ۋ',
  i: 'يىی',
  '': 'ع',
};

const cyrillic = {
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'гґ',
  gh: 'ғ',
  d: 'д',
  e: 'еэәє',
  zh: 'ж',
  j: 'җ',
  z: 'з',
  i: 'иіыї',
  k: 'к',
  q: 'қ',
  l: 'л',
  m: 'м',
  n: 'н',
  ng: 'ң',
  o: 'оө',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'уүұў',
  f: 'ф',
  h: 'һ',
  kh: 'х',
  ts: 'ц',
  ch: 'ч',
  sh: 'шщ',
  iu: 'ю',
  ia: 'я',
};

const inLatin: ReadonlyMap<string, string> = new Map(
  [arabic, cyrillic]
    .flatMap((alphabet) => Object.entries(alphabet))
    .flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin] as const)),
);

const written = new RegExp(`[${[...inLatin.keys()].join('')}]`, 'gu');

/** A folded text in Latin letters, as far as they are those of an alphabet known here. */
export function inLatinLetters(folded: string): string {
  return folded.replace(written, (letter) => inLatin.get(letter) ?? letter);
}

const oneSound: readonly (readonly [RegExp, string])[] = [
  [/zh/gu, 'j'],
  [/([sckg])h/gu, '$1'],
  [/[kqx]/gu, 'h'],
  [/[wf]/gu, 'v'],
  [/y/gu, 'i'],
  [/([a-z])\1+/gu, '$1'],
];

/**
 * Latin letters as they may have been meant, whatever the romanisation: `kh`, `x`, `q`, `k` and
 * `h` are one, so are `sh` and `s`, `gh` and `g`, `zh` and `j`, `w`, `v` and `f`, `y` and `i`,
 * double letters and single ones. What a prefix becomes is a prefix of what the whole becomes,
 * but for a last `z` that an `h` follows: see {@link soundKey}.
 */
export function likeSounds(latin: string): string {
  return oneSound.reduce((text, [from, to]) => text.replace(from, to), latin);
}

/**
 * Where a text stands in the order of names: texts that sound alike stand at one place, and what
 * begins with a text stands behind it.
 */
export function soundKey(sounds: string): string {
  return sounds.replace(/z/gu, 'j').replace(/([a-z])\1+/gu, '$1');
}

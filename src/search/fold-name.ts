/** Letters that canonical decomposition does not take apart, by what people type for them. */
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ə: 'e',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
};

const replaceable = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/**
 * A text with differences taken away that people do not type: case, diacritics, apostrophes,
 * variant letters. Words stay apart.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['‘’ʻʼʽʾʿ`´]/gu, '')
    .replace(replaceable, (letter) => letters[letter] ?? letter);
}

/** The same without spaces, hyphens, dots: two names that are one name give the same text. */
export function foldName(name: string): string {
  return foldWords(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Signs that only carry the vowel behind them, by language: its dictionaries pass over them,
 * where the Unicode collation takes them for a letter before the first.
 */
const passedOver: Readonly<Record<string, RegExp>> = {
  ug: /ئ(?=[اەوۇۆۈېى])/gu,
  kk: /ٴ/gu,
  ky: /ٴ/gu,
};

/** What a name is sorted by in its language: the Uyghur `ئى…` stands under `ى`, near the end. */
export function sortingForm(text: string, language: string): string {
  const carriers = passedOver[language];
  const bare = text.normalize('NFC').replace(/^[^\p{L}\p{N}]+/u, '');
  return carriers ? bare.replaceAll(carriers, '') : bare;
}

/** How a dictionary of the language writes the letter that opens a group. */
export function letterLabel(letter: string, language: string): string {
  if (language === 'ug' && /^[اەوۇۆۈېى]$/u.test(letter)) return `ئ${letter}`;
  return letter;
}

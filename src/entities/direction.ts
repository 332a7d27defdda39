const rightToLeft: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa']);
const known = new Map<string, 'ltr' | 'rtl'>();

/** Which way a language is written, by the script of its BCP 47 tag or its usual one. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  let direction = known.get(language);
  if (direction === undefined) {
    direction = rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr';
    known.set(language, direction);
  }
  return direction;
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return '';
  }
}

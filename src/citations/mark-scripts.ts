import type { Run, SourceParts } from './source-parts.ts';

/** Scripts that a language is written in together, by the name its locale gives them. */
const together: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
};

const stretches = new Map<string, RegExp | undefined>();

/**
 * A reference in which names, publishers and the like that stand in the script of the source's
 * language are marked with that language, as the title is: a voice can read them, and the right
 * font sets them. Runs that have a language, a link or italics are left as they are, and so is a
 * reference whose language shares the Latin script.
 */
export function markScripts(parts: SourceParts, language: string | undefined): SourceParts {
  const stretch = language === undefined ? undefined : stretchOf(language);
  if (language === undefined || stretch === undefined) return parts;
  return parts.flatMap((run): Run[] => {
    if (run.lang !== undefined || run.href !== undefined || run.italic) return [run];
    return run.text
      .split(stretch)
      .map((text, at) => (at % 2 === 1 ? { text, lang: language } : { text }))
      .filter(({ text }) => text !== '');
  });
}

/** Words of that script with the spaces and signs between them, caught by the one group. */
function stretchOf(language: string): RegExp | undefined {
  if (!stretches.has(language)) stretches.set(language, makeStretch(language));
  return stretches.get(language);
}

function makeStretch(language: string): RegExp | undefined {
  try {
    const { script = 'Latn' } = new Intl.Locale(language).maximize();
    if (script === 'Latn') return undefined;
    const letters = (together[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join('');
    return new RegExp(`([${letters}](?:[${letters}\\p{M}\\p{P}\\p{Z}]*[${letters}\\p{M}])?)`, 'u');
  } catch {
    // A tag or a script that nobody knows.
    return undefined;
  }
}

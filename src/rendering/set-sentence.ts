import { bindDates } from './bind-dates.ts';
import { replaceStretches, smartReplacements } from './smart-punctuation.ts';

/**
 * Words that stand outside a body as its text is set: with the punctuation of their language
 * (BCP 47), and no line that ends between a day and its month.
 */
export function setSentence(text: string, language: string): string {
  if (!/["'\d-]|\.\.\./.test(text)) return text;
  const replacements = [...smartReplacements(text, language), ...bindDates(text, language)];
  return replaceStretches(
    text,
    replacements.toSorted((a, b) => a.start - b.start),
  );
}

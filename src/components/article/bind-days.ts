/**
 * A printed date or span in which no line breaks between a day and what follows it, nor before
 * a year: the narrow columns of facts would leave years alone on their last lines.
 */
export function bindDays(text: string): string {
  return text
    .replaceAll(/(?<![\p{L}\p{N}.,])(\p{Nd}{1,2}) (?=\p{L})/gu, '$1\u00a0')
    .replaceAll(/(?<=\p{L}) (?=\p{Nd}{4}(?![\p{L}\p{N}]))/gu, '\u00a0');
}

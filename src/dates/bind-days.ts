/** A printed date or span in which no line breaks between a day and what follows it. */
export function bindDays(printed: string): string {
  return printed.replaceAll(/(?<![\p{L}\p{N}.,])(\p{Nd}{1,2}) (?=\p{L})/gu, '$1\u00a0');
}

/** The same, and no break before a year: narrow columns would leave years alone on last lines. */
export function bindDaysAndYears(printed: string): string {
  return bindDays(printed).replaceAll(/(?<=\p{L}) (?=\p{Nd}{4}(?![\p{L}\p{N}]))/gu, '\u00a0');
}

/** A printed date or span in which no line breaks between a day and what follows it. */
export function bindDays(text: string): string {
  return text.replaceAll(/(?<![\p{L}\p{N}.,])(\p{Nd}{1,2}) (?=\p{L})/gu, '$1\u00a0');
}

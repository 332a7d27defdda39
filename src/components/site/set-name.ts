/**
 * A name as it is shown: a typewriter's apostrophe between letters becomes the real one. What is
 * recorded keeps its own, to be compared and copied.
 */
export function setName(text: string): string {
  return text.replaceAll(/(?<=[\p{L}\p{M}])'(?=\p{L})/gu, '’');
}

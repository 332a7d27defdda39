import anyAscii from 'any-ascii';

const longest = 40;

/** How the files of an encyclopedia are called before the dot: ASCII, small, short, never empty. */
export function fileStem(title: string): string {
  const words =
    anyAscii(title)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  let stem = '';
  for (const word of words) {
    const longer = stem === '' ? word.slice(0, longest) : `${stem}-${word}`;
    if (longer.length > longest) break;
    stem = longer;
  }
  return stem || 'encyclopedia';
}

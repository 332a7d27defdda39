/** Every word with a capital stands in braces, but for a first word that has no other. */
export function keptCapitals(text: string): string {
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .map((piece, at) => {
      if (at % 2 === 0) return escaped(piece);
      const later = at === 1 ? piece.replace(/^\p{Lu}/u, '') : piece;
      return /\p{Lu}/u.test(later) ? braced(piece) : piece;
    })
    .join('');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Braces become commands, because BibTeX counts them even behind a backslash. */
export function escaped(text = ''): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^#$%&_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** Styles set addresses as they are: nothing is escaped but what would end the field. */
export function verbatim(text = ''): string {
  return text.replace(/[\\{}\s]/g, encodeURIComponent);
}

/** Nothing stays nothing. */
export function braced(text: string): string {
  return text === '' ? '' : `{${text}}`;
}

/**
 * Characters that no text needs and that readers cannot see: control characters, halves of
 * characters, and those that turn the direction of whatever follows, beyond the name or the
 * paragraph they stand in. Marks that belong to a script (U+200C to U+200F) are none of them.
 */
const unseen = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

export interface UnseenCharacter {
  /** UTF-16 offset into the text. */
  readonly at: number;
  /** `There is an invisible character here, U+202E`. */
  readonly message: string;
  readonly hint: string;
}

/** The first of them in a text, from an offset on. */
export function findUnseen(text: string, from = 0): UnseenCharacter | undefined {
  const found = from === 0 ? text.search(unseen) : text.slice(from).search(unseen);
  if (found === -1) return undefined;
  const at = from + found;
  const code = text.charCodeAt(at);
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const turns = code >= 0x202a && code <= 0x2069;
  return {
    at,
    message: turns
      ? `An invisible character, ${number}, turns the direction of what follows here`
      : `There is an invisible control character here, ${number}`,
    hint: turns
      ? 'Delete it: letters know their direction. Words in another language stand in `<Name lang="…">`.'
      : 'Delete it.',
  };
}

/** Labels begin with a capital for the start of a row; abbreviations keep theirs. */
export function lowered(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

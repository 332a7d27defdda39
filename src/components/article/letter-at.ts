/** a to z, then aa and so on. */
export function letterAt(position: number): string {
  const letter = String.fromCodePoint(97 + (position % 26));
  return position < 26 ? letter : letterAt(Math.floor(position / 26) - 1) + letter;
}

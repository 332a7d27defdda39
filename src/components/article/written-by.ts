/** `Bea and 2 others`, `3 people`: those who chose a name are named, the others counted. */
export function writtenBy(
  { people, credited }: { readonly people: number; readonly credited: readonly string[] },
  language: string,
): string {
  const others = people - credited.length;
  if (credited.length === 0) return others === 1 ? '1 person' : `${others} people`;
  const rest = others <= 0 ? [] : [others === 1 ? '1 other' : `${others} others`];
  return new Intl.ListFormat(language).format([...credited, ...rest]);
}

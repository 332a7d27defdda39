/** Something with a name under which it is looked up. */
export interface Listed {
  readonly text: string;
  readonly lang: string;
}

export interface LetterGroup<T extends Listed> {
  /** A letter of the Latin alphabet, or the name of another script. */
  readonly label: string;
  /** Anchor on the page. */
  readonly slug: string;
  readonly items: readonly T[];
}

const scripts = [
  ['Latin', /\p{Script=Latin}/u],
  ['Han', /\p{Script=Han}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Mongolian', /\p{Script=Mongolian}/u],
] as const;

const labels: Readonly<Record<string, string>> = {
  Han: 'Chinese characters',
  Arabic: 'Arabic letters',
  Cyrillic: 'Cyrillic letters',
  Greek: 'Greek letters',
  Hebrew: 'Hebrew letters',
  Mongolian: 'Mongolian letters',
};

/**
 * An alphabet: Latin names by their letter (marks do not count), then digits and signs, then every
 * other script in a group of its own, sorted as its own language sorts.
 */
export function letterGroups<T extends Listed>(
  items: readonly T[],
  language: string,
): readonly LetterGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const label = groupOf(item.text);
    groups.set(label, [...(groups.get(label) ?? []), item]);
  }
  return [...groups]
    .map(([label, members]) => {
      const isLatin = label.length === 1;
      const collator = new Intl.Collator(isLatin ? language : (members[0]?.lang ?? language), {
        ignorePunctuation: true,
      });
      const slug = label === '#' ? 'digits' : label.toLowerCase().replaceAll(' ', '-');
      return { label, slug, items: members.toSorted((a, b) => collator.compare(a.text, b.text)) };
    })
    .sort((a, b) => rank(a.label) - rank(b.label) || (a.label < b.label ? -1 : 1));
}

/** The group a name belongs to: the letter it begins with, or the script. */
function groupOf(text: string): string {
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '#';
  const script = scripts.find(([, pattern]) => pattern.test(first))?.[0];
  if (script === 'Latin') {
    const letter = first.normalize('NFD').charAt(0).toUpperCase();
    return /^[A-Z]$/.test(letter) ? letter : 'Z';
  }
  return (script && labels[script]) ?? (/\p{L}/u.test(first) ? 'Other letters' : '#');
}

function rank(label: string): number {
  if (/^[A-Z]$/.test(label)) return 0;
  if (label === '#') return 1;
  const position = Object.values(labels).indexOf(label);
  return position === -1 ? 99 : 2 + position;
}

import { letterLabel, sortingForm } from './sorting-form.ts';

/** Something with a name under which it is looked up. */
export interface Listed {
  readonly text: string;
  readonly lang: string;
}

export interface NameGroup<T extends Listed> {
  /** What stands over the group: a letter, an initial, a number of strokes. */
  readonly label: string;
  /** Anchor on the page, unique within one order. */
  readonly slug: string;
  readonly items: readonly T[];
}

/** Weighs more than any letter: `A` and this is the end of everything under A. */
const last = '\uffff';
const digits = '0–9';

/**
 * Names of one script under their letters, in the order of `language`. A letter has a group of
 * its own when that language sorts it behind everything that begins with the letter before: Ö
 * stands under O in English and behind Z in Swedish. Names that begin with a digit come last.
 */
export function alphabetGroups<T extends Listed>(
  items: readonly T[],
  language: string,
): readonly NameGroup<T>[] {
  const [tag = language] = Intl.Collator.supportedLocalesOf([language, 'und']);
  const letters = new Intl.Collator(tag, { sensitivity: 'base' });
  const compare = new Intl.Collator(tag, { ignorePunctuation: true }).compare;
  const base = new Intl.Locale(language).language;
  const sorted = items
    .map((item) => ({ item, form: sortingForm(item.text, base) }))
    .sort((a, b) => compare(a.form, b.form) || compare(a.item.text, b.item.text));
  const groups: { label: string; letter: string; items: T[] }[] = [];
  const numbered: T[] = [];
  for (const { item, form } of sorted) {
    const first = firstLetter(form);
    if (!/^\p{L}/u.test(first)) {
      numbered.push(item);
      continue;
    }
    const open = groups.at(-1);
    if (open && letters.compare(first, open.letter + last) <= 0) open.items.push(item);
    else {
      const letter = plainLetter(first, language, letters);
      groups.push({ label: letterLabel(letter, base), letter, items: [item] });
    }
  }
  return [
    ...groups.map(({ label, items: members }) => ({ label, slug: slugOf(label), items: members })),
    ...(numbered.length > 0 ? [{ label: digits, slug: 'digits', items: numbered }] : []),
  ];
}

function firstLetter(form: string): string {
  const [first = ''] = /^\P{M}\p{M}*/u.exec(form) ?? [];
  return first;
}

/** The capital without its marks, where the language takes both for one letter. */
function plainLetter(first: string, language: string, letters: Intl.Collator): string {
  const capital = first.toLocaleUpperCase(language);
  const bare = capital.normalize('NFD').replace(/\p{M}/gu, '');
  return letters.compare(bare, capital) === 0 ? bare : capital;
}

/** Latin letters are their own anchor; others are named by their code points. */
export function slugOf(label: string): string {
  if (/^[A-Z]$/.test(label)) return label.toLowerCase();
  return [...label].map((sign) => `u${(sign.codePointAt(0) ?? 0).toString(16)}`).join('-');
}

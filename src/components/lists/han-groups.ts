import type { Listed, NameGroup } from './alphabet-groups.ts';

/**
 * The collations of Chinese carry a mark in front of every initial and every number of strokes,
 * from which indexes are made: U+FDD0, then the letter or U+2800 and the number.
 */
const mark = '\ufdd0';
const mostStrokes = 48;

interface Boundary {
  readonly label: string;
  readonly slug: string;
  readonly at: string;
}

interface HanOrder {
  readonly compare: (a: string, b: string) => number;
  readonly boundaries: readonly Boundary[];
}

const pinyin: HanOrder = {
  compare: new Intl.Collator('zh-u-co-pinyin').compare,
  boundaries: [...'ABCDEFGHJKLMNOPQRSTWXYZ'].map((letter) => ({
    label: letter,
    slug: letter.toLowerCase(),
    at: mark + letter,
  })),
};

const strokes: HanOrder = {
  compare: new Intl.Collator('zh-u-co-stroke').compare,
  boundaries: Array.from({ length: mostStrokes }, (_, index) => ({
    label: String(index + 1),
    slug: `strokes-${index + 1}`,
    at: mark + String.fromCodePoint(0x2800 + index + 1),
  })),
};

/** A character may have several readings: `initial` is that of this name, where it is recorded. */
export interface Read extends Listed {
  readonly initial?: string | undefined;
}

/**
 * Under the initial of the Mandarin reading of the first character, then in that order. A name
 * that is not read as its first character mostly is stands first under the initial it has.
 */
export function pinyinGroups<T extends Read>(items: readonly T[]): readonly NameGroup<T>[] {
  return hanGroups(items, pinyin, (form, { initial }) =>
    initial === undefined || boundaryOf(form, pinyin)?.label === initial
      ? form
      : mark + initial + form,
  );
}

/** The letter under which a character is looked up by reading. */
export function pinyinInitial(character: string): string {
  return boundaryOf(character, pinyin)?.label ?? '';
}

/** Under the number of strokes of the first character. */
export function strokeGroups<T extends Listed>(items: readonly T[]): readonly NameGroup<T>[] {
  return hanGroups(items, strokes);
}

function hanGroups<T extends Listed>(
  items: readonly T[],
  order: HanOrder,
  placed: (form: string, item: T) => string = (form) => form,
): NameGroup<T>[] {
  const { compare } = order;
  const groups = new Map<string, { label: string; slug: string; items: T[] }>();
  const sorted = items
    .map((item) => ({ item, form: placed(fromFirstCharacter(item.text), item) }))
    .sort((a, b) => compare(a.form, b.form) || (a.item.text < b.item.text ? -1 : 1));
  for (const { item, form } of sorted) {
    const { label, slug } = boundaryOf(form, order) ?? { label: '#', slug: 'others' };
    const group = groups.get(slug) ?? { label, slug, items: [] };
    group.items.push(item);
    groups.set(slug, group);
  }
  return [...groups.values()];
}

/** The last boundary that does not stand behind the name. */
function boundaryOf(form: string, { boundaries, compare }: HanOrder): Boundary | undefined {
  return boundaries.findLast(({ at }) => compare(at, form) <= 0);
}

/** `第324號` and `324號` are looked up under the first character they have. */
function fromFirstCharacter(text: string): string {
  return text.replace(/^\P{Script=Han}+(?=\p{Script=Han})/u, '');
}

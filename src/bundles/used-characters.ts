import type { Element } from './html-tree.ts';
import { sliceHan } from './slice-han.ts';

/** The characters of pages beyond ASCII, each once, in order of code points. */
export interface UsedCharacters {
  /** All but Han characters of simplified Chinese. */
  readonly text: string;
  /** Han characters in runs whose language is simplified Chinese. */
  readonly simplified: string;
  /** Of several pages: the Han characters of either by who needs them; absent, they stay together. */
  readonly slices?: Readonly<Record<'text' | 'simplified', readonly string[]>>;
}

const beyondAscii = /[^\u0000-\u007f]/gu;
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** As the style sheets have it: Chinese of which no more is said is simplified too. */
const simplifiedChinese = /^zh(?:$|(?:-cmn)?-(?:hans|cn|sg)\b)/i;
const unseen = new Set(['script', 'style']);

/** Collects the characters that fonts must have, a run of text at a time. */
export function usedCharacters(): {
  add: (value: string, lang: string, parent?: Element) => void;
  result: () => UsedCharacters;
} {
  const text = new Set<string>();
  const simplified = new Set<string>();
  return {
    add(value, lang, parent) {
      // Most runs are plain Latin: the search is far cheaper than the walk.
      if (value.search(beyondAscii) === -1) return;
      if (parent && unseen.has(parent.tagName)) return;
      const chinese = simplifiedChinese.test(lang);
      for (const [character] of value.matchAll(beyondAscii)) {
        (chinese && han.test(character) ? simplified : text).add(character);
      }
    },
    result: () => ({ text: sorted(text), simplified: sorted(simplified) }),
  };
}

/** The union of what several pages use; `others` have no say in how Han characters are shared. */
export function allCharacters(
  pages: readonly UsedCharacters[],
  others: readonly UsedCharacters[] = [],
): UsedCharacters {
  const text = new Set<string>();
  const simplified = new Set<string>();
  for (const page of [...pages, ...others]) {
    for (const character of page.text) text.add(character);
    for (const character of page.simplified) simplified.add(character);
  }
  const hanOf = (part: 'text' | 'simplified') => (page: UsedCharacters) =>
    [...page[part]].filter(isHan).join('');
  const slicesOf = (part: 'text' | 'simplified') =>
    sliceHan(pages.map(hanOf(part)), others.map(hanOf(part)));
  return {
    text: sorted(text),
    simplified: sorted(simplified),
    slices: { text: slicesOf('text'), simplified: slicesOf('simplified') },
  };
}

export function isHan(character: string): boolean {
  return han.test(character);
}

function sorted(characters: Set<string>): string {
  return [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

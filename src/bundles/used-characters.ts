import type { Element } from './html-tree.ts';

/** The characters of pages beyond Latin-1, each once, in order of code points. */
export interface UsedCharacters {
  /** All but Han characters of simplified Chinese. */
  readonly text: string;
  /** Han characters in runs whose language is simplified Chinese. */
  readonly simplified: string;
}

const beyondLatin1 = /[^\u0000-\u00ff]/gu;
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const simplifiedChinese = /^zh(?:-cmn)?-(?:hans|cn|sg)\b/i;
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
      if (value.search(beyondLatin1) === -1) return;
      if (parent && unseen.has(parent.tagName)) return;
      const chinese = simplifiedChinese.test(lang);
      for (const [character] of value.matchAll(beyondLatin1)) {
        (chinese && han.test(character) ? simplified : text).add(character);
      }
    },
    result: () => ({ text: sorted(text), simplified: sorted(simplified) }),
  };
}

/** The union of what several pages use. */
export function allCharacters(pages: Iterable<UsedCharacters>): UsedCharacters {
  const text = new Set<string>();
  const simplified = new Set<string>();
  for (const page of pages) {
    for (const character of page.text) text.add(character);
    for (const character of page.simplified) simplified.add(character);
  }
  return { text: sorted(text), simplified: sorted(simplified) };
}

export function isHan(character: string): boolean {
  return han.test(character);
}

function sorted(characters: Set<string>): string {
  return [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

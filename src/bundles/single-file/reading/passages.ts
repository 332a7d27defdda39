/* Runs in the reader's browser. */
import { foldFamilies, foldLetters } from '../../../search/names/fold-letters.ts';
import type { Variants } from '../../../search/names/spell-name.ts';

/** A section of an article, or an entry of a list. */
export interface Passage {
  /** What a search finds, as an address: a leaf, or an entry in one. */
  readonly unit: string;
  /** The whole id of its heading; undefined for what stands before the first, and in an entry. */
  readonly anchor: string | undefined;
  readonly heading: string;
  readonly text: string;
  /** As it is compared. */
  readonly folded: string;
}

/** A text as it is compared: letters and figures folded, whatever stands between them a space. */
export function foldPassage(text: string, variants: Variants): string {
  const folded = foldFamilies(foldLetters(text))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .replace(/\p{sc=Han}/gu, (character) => variants.get(character) ?? character);
  return ` ${folded.trim()} `;
}

interface Open {
  readonly unit: string;
  readonly anchor?: string;
  readonly heading: string;
  text: string;
}

const inline = new Set(['A', 'B', 'BDI', 'CITE', 'EM', 'I', 'SPAN', 'STRONG', 'TIME']);

/** The passages of a leaf, from its markup: prose by sections, and what entries say. */
export function passagesIn(leaf: string, html: string, variants: Variants): Passage[] {
  // What stands behind the text says nothing new, and is half of the markup.
  const end = html.indexOf('<div class="back-matter"');
  const markup = end === -1 ? html : html.slice(0, end);
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const one of body.querySelectorAll('sup, nav, svg, .entry-links, .listed-facts, .facts')) {
    one.remove();
  }
  const found: Passage[] = [];
  let open: Open = { unit: leaf, heading: '', text: '' };
  const turn = (next: Omit<Open, 'text'>): void => {
    const { unit, anchor, heading } = open;
    const text = open.text.replace(/\s+/gu, ' ').trim();
    if (text + heading !== '') {
      const folded = foldPassage(`${heading} ${text}`, variants);
      found.push({ unit, anchor, heading, text, folded });
    }
    open = { ...next, text: '' };
  };
  const walk = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) open.text += child.data;
      if (!(child instanceof Element)) continue;
      const heading = child.textContent.trim();
      if (/^H[2-4]$/.test(child.tagName) && child.id !== '')
        turn({ unit: leaf, anchor: child.id, heading });
      else walk(child);
      if (!inline.has(child.tagName)) open.text += ' ';
    }
  };
  for (const entry of body.querySelectorAll('.entry')) {
    const title = entry.querySelector('h2, h3');
    const name = title?.textContent.trim() ?? '';
    title?.remove();
    turn({ unit: entry.id, heading: name });
    walk(entry);
    entry.remove();
  }
  turn({ unit: leaf, heading: '' });
  for (const block of body.querySelectorAll('.prose')) {
    if (!block.parentElement?.closest('.prose')) walk(block);
  }
  turn({ unit: leaf, heading: '' });
  return found;
}

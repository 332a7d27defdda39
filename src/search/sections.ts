import { readExcerpt, readStretch, type TextRun } from './excerpt.ts';
import type { PagefindAnchor, PagefindFragment } from './pagefind-engine.ts';

/** A section in which words were found: the text before the first heading has neither. */
export interface FoundSection {
  readonly anchor?: string | undefined;
  readonly heading?: readonly TextRun[] | undefined;
  /** Its words around those found; its first, where they stand in the heading alone. */
  readonly excerpt: readonly TextRun[];
  /** How many were found in it. */
  readonly count: number;
}

const knownWords = new WeakMap<Pick<PagefindFragment, 'content'>, readonly string[]>();

/** The words of a page as the index counts them. */
export function wordsOf(page: Pick<PagefindFragment, 'content'>): readonly string[] {
  const known = knownWords.get(page) ?? page.content.split(/[\r\n\s]+/u);
  knownWords.set(page, known);
  return known;
}

/** The sections of a page in which words at these positions stand, in the order of the text. */
export function foundSections(
  page: Pick<PagefindFragment, 'content' | 'anchors'>,
  places: readonly number[],
): FoundSection[] {
  const words = wordsOf(page);
  const found = new Set(places);
  const headings = page.anchors
    .filter(({ element, text = '' }) => /^h[1-6]$/iu.test(element) && text.trim() !== '')
    .sort((a, b) => a.location - b.location);
  const starts: (PagefindAnchor | undefined)[] = [undefined, ...headings];
  return starts.flatMap((heading, at) => {
    const begin = heading?.location ?? 0;
    const end = starts[at + 1]?.location ?? words.length;
    const count = [...found].filter((place) => place >= begin && place < end).length;
    if (count === 0) return [];
    const text = Math.min(end, begin + wordsIn(heading));
    const inText = { words, from: text, to: end, found };
    const excerpt = readExcerpt(inText);
    if (heading === undefined) return [{ excerpt, count }];
    const title = readStretch({ words, from: begin, to: text, found });
    return [{ anchor: heading.id, heading: withoutStop(title, heading), excerpt, count }];
  });
}

function wordsIn(heading: PagefindAnchor | undefined): number {
  return (heading?.text ?? '').split(/\s+/u).filter((word) => word !== '').length;
}

/** The index ends each block with a full stop. */
function withoutStop(runs: readonly TextRun[], { text = '' }: PagefindAnchor): TextRun[] {
  if (text.trim().endsWith('.')) return [...runs];
  return runs
    .map((run, at) =>
      at === runs.length - 1 ? { ...run, text: run.text.replace(/\.$/u, '') } : run,
    )
    .filter((run) => run.text !== '');
}

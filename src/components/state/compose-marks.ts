import type { ElementContent } from 'hast';
import { uncited } from '../../schema/front-matter.ts';
import { letterAt } from '../article/letter-at.ts';
import type { BookSource, StateBook } from './book.ts';
import { element, type Content } from './element.ts';

/** The letters of one page: each source has the next one where it is first named. */
export interface Marks {
  /** Small letters that lead to the sources of a fact, or the plea for one. */
  readonly marksOf: (sources: readonly string[]) => Content;
  /** Who speaks in them, in words. */
  readonly speakersOf: (sources: readonly string[]) => string;
  /** The sources named so far, by their letters. */
  readonly list: () => ElementContent[];
}

export function beginMarks({ sources: known }: Pick<StateBook, 'sources'>): Marks {
  const named: string[] = [];
  const letterOf = (key: string): string => {
    if (!named.includes(key)) named.push(key);
    return letterAt(named.indexOf(key));
  };
  const found = (keys: readonly string[]): [string, BookSource][] =>
    keys.flatMap((key) => {
      const source = known[key];
      return source ? [[key, source] as [string, BookSource]] : [];
    });

  return {
    marksOf: (keys) => {
      const marks = found(keys).map(([key, { title }], at) => {
        const letter = letterOf(key);
        const attributes = {
          href: `#source-${letter}`,
          'aria-label': `Source ${letter}: ${title}`,
        };
        return [at > 0 ? ' ' : '', element('a', attributes, letter)];
      });
      return [
        marks.length > 0 ? element('sup', { class: 'marks' }, marks) : null,
        keys.includes(uncited)
          ? [' ', element('span', { class: 'citation-needed' }, 'citation needed')]
          : null,
      ];
    },
    speakersOf: (keys) =>
      [...new Set(found(keys).map(([, { standpoint }]) => standpoint))].join('; '),
    list: () => {
      const items = found(named).map(([key, source]) => itemOf(letterOf(key), source));
      return items.length > 0 ? [element('ol', { class: 'notes fact-sources' }, items)] : [];
    },
  };
}

function itemOf(letter: string, { standpoint, read, runs }: BookSource): ElementContent {
  return element(
    'li',
    { id: `source-${letter}` },
    element('span', { class: 'note-number' }, letter),
    element(
      'div',
      {},
      element('span', { class: 'reference' }, runs.map(runOf)),
      ' ',
      element('span', { class: 'witness' }, `${standpoint}\u00a0· ${read}`),
    ),
  );
}

/** As `ReferenceRuns.astro` sets it. */
function runOf({ text, href, italic, lang, dir }: BookSource['runs'][number]): Content {
  const words = italic
    ? element('cite', { lang, dir }, text)
    : lang === undefined
      ? text
      : element('bdi', { lang, dir }, text);
  if (href === undefined) return words;
  if (!/^https?:/.test(href)) return element('a', { href }, words);
  return element('a', { class: 'external', href, rel: 'external noopener' }, words);
}

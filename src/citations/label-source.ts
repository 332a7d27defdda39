import { parseDate } from '../dates/parse-date.ts';
import { printYears } from '../dates/print-years.ts';
import { listNames, shortNames } from './format-names.ts';
import type { CslName, Source } from './source.ts';

const longest = 48;

/**
 * What a source is called in passing: `Austen 1815`, `Austen and Byrd 1990`; without an author
 * the title, with the work of which it is an entry (`Rhine, A Dictionary of Rivers`). Longer
 * than `most` characters, it is shortened.
 */
export function shortLabel(source: Source, language = 'en-GB', most = longest): string {
  const { containerTitle, title, type } = source;
  const makers = makersOf(source);
  if (makers.length > 0) {
    return [shorten(shortNames(makers), most), yearOf(source, language)].filter(Boolean).join(' ');
  }
  const isEntry = type.startsWith('entry') && containerTitle !== undefined;
  return shorten(isEntry ? `${title}, ${containerTitle}` : title, most);
}

/** What a list of sources is sorted by: author, else title without its article; then the date. */
export function sortKey(source: Source): string {
  const { title, issued = '' } = source;
  const bareTitle = title.replace(/^(?:the|an?)\s+/i, '').replace(/^[^\p{Letter}\p{Number}]+/u, '');
  return [listNames(makersOf(source), 'inverted'), bareTitle, issued].filter(Boolean).join(' ');
}

/** Sorts sources as a reader of the language expects; the key decides between equals. */
export function compareSources(language: string): (a: Source, b: Source) => number {
  const collator = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
  return (a, b) => collator.compare(sortKey(a), sortKey(b)) || (a.key < b.key ? -1 : 1);
}

/** Whose it is: the authors, or for want of them the editors of a whole. */
export function makersOf({ author, editor, containerTitle }: Source): readonly CslName[] {
  return author.length > 0 ? author : containerTitle === undefined ? editor : [];
}

export function yearOf({ issued }: Source, language: string): string {
  const parsed = issued === undefined ? undefined : parseDate(issued);
  return parsed?.ok ? printYears(parsed.value, undefined, language, 'moment') : '';
}

/** At most so many characters, cut between words where there are any. */
export function shorten(text: string, most = longest): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const atWord = cut.replace(/[\s,;:]+\S*$/u, '');
  return `${atWord.length >= cut.length / 2 ? atWord : cut}…`;
}

import type { CslDate } from './csl-date.ts';
import type { CslItem } from './csl-item.ts';
import { braced, escaped, keptCapitals, verbatim } from './latex-text.ts';
import type { CslName } from './source.ts';

/**
 * A record as BibTeX: the entry types and fields of the standard styles, and those of biblatex
 * for what they have no word for (`translator`, `urldate`). UTF-8 stays, what LaTeX would take for
 * commands is escaped, and capitals of titles are kept from styles that lower them.
 */
export function bibtex(item: CslItem): string {
  const fields = fieldsOf(item).filter(([, value]) => value !== '');
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${entryType(item)}{${item.id},\n${lines.join('')}}\n`;
}

function fieldsOf(item: CslItem): readonly (readonly [name: string, value: string])[] {
  const type = entryType(item);
  const isArticle = type === 'article';
  const { author = [], editor = [], translator = [], issued, accessed, page = '' } = item;
  return [
    ['author', braced(names(author))],
    ['title', braced(keptCapitals(item.title))],
    [containerField[type] ?? 'howpublished', braced(escaped(item['container-title']))],
    ['editor', braced(names(editor))],
    ['translator', braced(names(translator))],
    ['edition', braced(escaped(item.edition))],
    ['volume', braced(escaped(item.volume))],
    ['number', braced(escaped(isArticle ? item.issue : item.number))],
    [isArticle ? 'eid' : 'issue', braced(escaped(isArticle ? item.number : item.issue))],
    ['pages', braced(escaped(page.replace(/(?<=\w) ?[-–] ?(?=\w)/g, '--')))],
    [publisherField[type] ?? 'publisher', braced(escaped(item.publisher))],
    ['address', braced(escaped(item['publisher-place']))],
    ['year', braced(yearOf(issued))],
    ['month', monthOf(issued)],
    ['day', braced(String(onlyDate(issued)?.[2] ?? ''))],
    ['language', braced(escaped(item.language))],
    ['doi', braced(verbatim(item.DOI))],
    ['url', braced(verbatim(item.URL))],
    ['urldate', braced(isoOf(accessed))],
  ];
}

const articles = new Set([
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'review',
  'review-book',
]);
const parts = new Set(['chapter', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'report']);
const wholes: Readonly<Record<string, string>> = {
  book: 'book',
  classic: 'book',
  manuscript: 'unpublished',
  pamphlet: 'booklet',
  personal_communication: 'unpublished',
  report: 'techreport',
  thesis: 'phdthesis',
};

/** What appears in something else is `@article` or `@incollection` only where that is named. */
function entryType({ type, 'container-title': container }: CslItem): string {
  if (container !== undefined) {
    if (articles.has(type)) return 'article';
    if (parts.has(type)) return 'incollection';
    if (type === 'paper-conference') return 'inproceedings';
  }
  return wholes[type] ?? 'misc';
}

const containerField: Readonly<Record<string, string>> = {
  article: 'journal',
  book: 'series',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
  phdthesis: 'series',
  techreport: 'series',
};
const publisherField: Readonly<Record<string, string>> = {
  booklet: 'howpublished',
  phdthesis: 'school',
  techreport: 'institution',
};

function names(list: readonly CslName[]): string {
  return list.map(name).join(' and ');
}

/** A body is in braces, or its name would be taken apart. */
function name(person: CslName): string {
  if ('literal' in person) return braced(escaped(person.literal));
  const { family, given } = person;
  return given === undefined ? braced(escaped(family)) : `${part(family)}, ${part(given)}`;
}

/** A comma and an `and` would part it. */
function part(text: string): string {
  const safe = escaped(text);
  return /,|(?:^|\s)and(?:\s|$)/i.test(text) ? braced(safe) : safe;
}

function yearOf(date: CslDate = {}): string {
  const years = [...new Set(date['date-parts']?.map(([year]) => year))];
  if (years.length === 0) return escaped(date.literal);
  return `${date.circa ? 'c. ' : ''}${years.join('--')}`;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A macro, which styles set in their language. */
function monthOf(date: CslDate | undefined): string {
  return months[(onlyDate(date)?.[1] ?? 0) - 1] ?? '';
}

function onlyDate(date: CslDate | undefined) {
  const dates = date?.['date-parts'];
  return dates?.length === 1 ? dates[0] : undefined;
}

function isoOf(date: CslDate | undefined): string {
  return (onlyDate(date) ?? []).map((part) => String(part).padStart(2, '0')).join('-');
}

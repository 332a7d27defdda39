import type { CslName, Source } from './source.ts';
import { cslDate, type CslDate } from './csl-date.ts';

/** A record of CSL-JSON (csl-data 1.0.2), as reference managers read it. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly edition?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly number?: string;
  readonly page?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly DOI?: string;
  readonly URL?: string;
}

/**
 * A source as CSL-JSON: what it is and where it is found. Who speaks in it, how much of it was
 * read here and what is to be known of that are ours, and in no reference. `language` is that of
 * the words for dates that CSL has no numbers for.
 */
export function cslItem(source: Source, language = 'en-GB'): CslItem {
  const { key, type, title, author, editor, translator, issued, accessed } = source;
  return withoutEmpty({
    id: key,
    type,
    title,
    author: author.map(cslName),
    editor: editor.map(cslName),
    translator: translator.map(cslName),
    'container-title': source.containerTitle,
    publisher: source.publisher,
    'publisher-place': source.publisherPlace,
    volume: source.volume,
    issue: source.issue,
    number: source.number,
    page: source.page,
    issued: cslDate(issued, language),
    accessed: cslDate(accessed, language),
    language: source.language,
    DOI: source.doi,
    URL: source.url,
  });
}

function cslName(name: CslName): CslName {
  if ('literal' in name || name.given !== undefined) return name;
  return { family: name.family };
}

type Loose<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** Without what is not known, and without lists of nobody. */
function withoutEmpty(item: Loose<CslItem>): CslItem {
  const isSaid = (value: unknown) =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  const said = Object.entries(item).filter(([, value]) => isSaid(value));
  return Object.fromEntries(said) as unknown as CslItem;
}

import type { Source } from './source.ts';
import type { Run } from './source-parts.ts';

/** Whole works are set in italics, parts of a whole and what was never published in quotes. */
const wholeWorks = new Set([
  'book',
  'classic',
  'collection',
  'dataset',
  'legislation',
  'map',
  'motion_picture',
  'pamphlet',
  'periodical',
  'report',
  'software',
  'thesis',
  'treaty',
]);

/** `*Emma*`, `“Pope”`; `shown` in place of the whole title. */
export function titleOf({ type, title, containerTitle, language }: Source, shown = title): Run[] {
  const lang = language === undefined ? {} : { lang: language };
  if (wholeWorks.has(type) && containerTitle === undefined) {
    return [{ text: typeset(shown), italic: true, ...lang }];
  }
  return [{ text: '“' }, { text: typeset(shown), ...lang }, { text: '”' }];
}

/** The work it is part of; it shares the language only where it shares a script of its own. */
export function containerOf(
  { containerTitle = '', language }: Source,
  shown = containerTitle,
): Run {
  const isForeign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(
    containerTitle,
  );
  const lang = language !== undefined && isForeign ? { lang: language } : {};
  return { text: typeset(shown), italic: true, ...lang };
}

/** Apostrophes, titles within a title and ranges of years as a printer sets them. */
function typeset(title: string): string {
  return title
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<![\p{L}\p{N}])'(?=\S)([^']+)(?<=\S)'(?![\p{L}\p{N}])/gu, '‘$1’')
    .replace(/(?<=\p{L})'/gu, '’')
    .replace(/(?<=\b\d{4})-(?=\d{2,4}\b)/g, '–');
}

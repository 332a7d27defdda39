/** A stretch of a text and what stands there instead; offsets are UTF-16 units. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Quotes {
  readonly double: readonly [string, string];
  readonly single: readonly [string, string];
}

const english: Quotes = { double: ['“', '”'], single: ['‘', '’'] };
const quotesOf: Readonly<Record<string, Quotes>> = {
  cs: { double: ['„', '“'], single: ['‚', '‘'] },
  de: { double: ['„', '“'], single: ['‚', '‘'] },
  es: { double: ['«', '»'], single: ['“', '”'] },
  fr: { double: ['«\u00a0', '\u00a0»'], single: ['‹\u00a0', '\u00a0›'] },
  it: { double: ['«', '»'], single: ['“', '”'] },
  pl: { double: ['„', '”'], single: ['‚', '’'] },
  ru: { double: ['«', '»'], single: ['„', '“'] },
  sv: { double: ['”', '”'], single: ['’', '’'] },
  uk: { double: ['«', '»'], single: ['„', '“'] },
};
const apostrophe = '’';

const straight = /-{2,}|\.{3,}|["']|(?<=\p{Nd})-(?=\p{Nd})/gu;
const opens = /^[\s([{<«“‘„‚—–/-]?$/;
const tokenEnd = /[^\p{L}\p{N}_./:@-]/u;

/**
 * Typewriter punctuation set as type: quotation marks of the language (BCP 47), apostrophes,
 * en dashes between numbers, dashes and ellipses. Dates (`1946-07-01`), addresses and option
 * names (`--strict`) stay as they are. After John Gruber's SmartyPants, without its state: each
 * mark is judged by its neighbours.
 */
export function smartReplacements(text: string, language: string): Replacement[] {
  const quotes = quotesOf[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
  const replacements: Replacement[] = [];
  let lastOpened = -1;
  for (const found of text.matchAll(straight)) {
    const start = found.index;
    const end = start + found[0].length;
    const before = start === 0 ? '' : (text[start - 1] ?? '');
    const after = text[end] ?? '';
    let written: string | undefined;
    if (found[0] === '"' || found[0] === "'") {
      const opening =
        (opens.test(before) || lastOpened === start - 1) && after !== '' && !/\s/.test(after);
      const kind = found[0] === '"' ? quotes.double : quotes.single;
      if (found[0] === "'" && isApostrophe(text, start, before, after)) written = apostrophe;
      else {
        written = kind[opening ? 0 : 1];
        if (opening) lastOpened = start;
      }
    } else if (found[0].startsWith('.')) {
      if (found[0].length === 3) written = '…';
    } else if (found[0] === '-') {
      if (isRange(text, start)) written = '–';
    } else if (!(opens.test(before) && /[\p{L}]/u.test(after))) {
      written = { 2: '–', 3: '—' }[found[0].length];
    }
    if (written !== undefined) replacements.push({ start, end, text: written });
  }
  return replacements;
}

/** A text by itself, such as a title or a caption, with the punctuation of its language. */
export function smartText(text: string, language: string): string {
  return replaceStretches(text, smartReplacements(text, language));
}

/** The text with each stretch replaced; they are in order and do not overlap. */
export function replaceStretches(text: string, replacements: readonly Replacement[]): string {
  let replaced = '';
  let done = 0;
  for (const { start, end, text: written } of replacements) {
    replaced += text.slice(done, start) + written;
    done = end;
  }
  return replaced + text.slice(done);
}

/** In `it's`, `the rivers' end` before a letter, and `'46`. */
function isApostrophe(text: string, at: number, before: string, after: string): boolean {
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return true;
  return opens.test(before) && /^'\d\ds?(?![\p{L}\p{N}']|,\d)/u.test(text.slice(at, at + 6));
}

/** `12-15` and no more: not a part of a date, a shelf mark or an address. */
function isRange(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && !tokenEnd.test(text[start - 1] ?? '')) start--;
  let end = at + 1;
  while (end < text.length && !tokenEnd.test(text[end] ?? '')) end++;
  const token = text.slice(start, end).replace(/[.:]+$/, '');
  return /^(?:pp?\.)?\p{Nd}+-\p{Nd}+$/u.test(token);
}

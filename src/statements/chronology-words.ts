import { lowered } from '../config/lowered.ts';
import type { DateValue } from '../dates/date-value.ts';
import { wordsOf, type DatePieces } from '../dates/date-pieces.ts';
import { datePieces, printSpan, spanPieces } from '../dates/print-date.ts';
import type { Bound, ChronologyRow, RowDetail } from './chronology-row.ts';

/** A stretch of a row's sentence: words, an entity by its title, or a value of a facet. */
export type Phrase =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'entity'; readonly id: string }
  | { readonly type: 'facet'; readonly value: string; readonly label: string };

/**
 * What a row says, in the short words of a chronology: "Anna becomes Mayor, Lake". Titles and
 * labels stand in it as the corpus has them, so that no grammar of theirs is guessed. The date
 * of the row is not in it, the other end of what lasts is.
 */
export function rowWords(
  { shape, told }: Pick<ChronologyRow, 'shape' | 'told'>,
  language: string,
): readonly Phrase[] {
  const ids = told.map(({ entity }) => entity);
  const [id = '', other = ''] = ids;
  switch (shape.type) {
    case 'happening':
      return [entity(id), ...(isSpan(told) ? [] : lasting(shape.until, told, language))];
    case 'life':
      return [entity(id), text(` ${shape.label}`)];
    case 'post': {
      const { bound, body } = shape;
      const verb = { begin: ids.length > 1 ? 'become' : 'becomes', end: 'no longer', on: 'as' };
      const post = `${shape.acting ? 'Acting ' : ''}${shape.label}`;
      return [...listed(ids, language), text(` ${verb[bound]} ${post}, `), entity(body)];
    }
    case 'succession': {
      const post = `${shape.acting ? 'Acting ' : ''}${shape.label}`;
      return [
        entity(other),
        text(' succeeds '),
        entity(id),
        text(` as ${post}, `),
        entity(shape.body),
      ];
    }
    case 'vacancy': {
      const { bound, body, label, until } = shape;
      return [entity(body), text(`: ${label} vacant${boundWords(bound, until, language)}`)];
    }
    case 'relation': {
      const words = text(`: ${lowered(shape.label)} `);
      const when = text(boundWords(shape.bound, shape.until, language));
      return [...listed(ids, language), words, entity(shape.to), when].filter(isSaid);
    }
    case 'control': {
      const { bound, by, label, after, until } = shape;
      const places = listed([...new Set(ids)], language);
      const side: Phrase = { type: 'facet', value: by, label };
      if (after !== undefined) {
        const before: Phrase = { type: 'facet', value: after.by, label: after.label };
        return [...places, text(': control passes from '), before, text(' to '), side];
      }
      const when = text(boundWords(bound, until, language));
      return [...places, text(': controlled by '), side, when].filter(isSaid);
    }
  }
}

/** What a detail of a row is called: `Signed by`, `Chairman until then`. */
export function detailLabel({ label, bound }: RowDetail): string {
  return bound === 'end' ? `${label} until then` : label;
}

/** When it was, in full: `1 July 1946`, `4–11 February 1945`, `about August 1947`. */
export function whenOf(row: Pick<ChronologyRow, 'told'>, language: string): string {
  return wordsOf(whenPieces(row, language));
}

/** The same in pieces, for `<time>`. */
export function whenPieces({ told }: Pick<ChronologyRow, 'told'>, language: string): DatePieces {
  const [begin, end] = told.map(({ dates }) => dates[0].value);
  if (isSpan(told)) return spanPieces(begin, end, language);
  return begin ? datePieces(begin, language) : [];
}

/** Whether the row is that of something that lasted from one day to another. */
export function isSpan(told: ChronologyRow['told']): boolean {
  const [begin, end, ...others] = told;
  return (
    others.length === 0 &&
    begin.bound === 'begin' &&
    end?.bound === 'end' &&
    begin.entity === end.entity &&
    [begin, end].every(({ dates }) => dates[0].value.kind === 'day')
  );
}

/** The end of what began earlier, as far as it is known and not of the same date. */
function lasting(
  until: DateValue | undefined,
  told: ChronologyRow['told'],
  language: string,
): Phrase[] {
  if (!until || until.edtf === told[0].dates[0].value.edtf) return [];
  return [text(`, ${printSpan(undefined, until, language)}`)];
}

function boundWords(bound: Bound, until: DateValue | undefined, language: string): string {
  if (bound === 'on') return '';
  if (bound === 'end') return ', until then';
  return `, ${until ? printSpan(undefined, until, language) : 'from then'}`;
}

/** `Anna`, `Anna and Bert`, as the language lists. */
function listed(ids: readonly string[], language: string): Phrase[] {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  let next = 0;
  return list
    .formatToParts(ids)
    .map(({ type, value }) => (type === 'element' ? entity(ids[next++] ?? '') : text(value)));
}

function isSaid(phrase: Phrase): boolean {
  return phrase.type !== 'text' || phrase.text !== '';
}

function text(words: string): Phrase {
  return { type: 'text', text: words };
}

function entity(id: string): Phrase {
  return { type: 'entity', id };
}

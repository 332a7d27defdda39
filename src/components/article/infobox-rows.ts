import type { SiteCorpus, ArticleRecord } from '../../corpus/site-corpus.ts';
import type { DateValue } from '../../dates/date-value.ts';
import { datePieces } from '../../dates/print-date.ts';
import type {
  Claim,
  FieldValue,
  FrontMatter,
  LifeDate,
  Recorded,
} from '../../schema/front-matter.ts';
import type { LifeBound } from '../../statements/life.ts';
import type { Home } from '../../statements/stated.ts';
import { datedClaim } from './dated-claim.ts';
import type { InfoboxRow, Piece, ShownClaim, ShownStatement } from './infobox-row.ts';
import { inverseControlRows, inverseFieldRows, inverseLifeRows, seatRows } from './inverse-rows.ts';
import { mergeRows } from './merge-rows.ts';
import { holdingRows, postRows } from './post-rows.ts';
import { relationRows } from './relation-rows.ts';

/**
 * The rows of an infobox, in order: facets, life, fields, posts, holdings, seats, relations,
 * place. Each says what the article says and what others say about it.
 */
export function infoboxRows(site: SiteCorpus, article: ArticleRecord): readonly InfoboxRow[] {
  const { id, frontMatter, life } = article;
  const { language } = site.encyclopedia;
  return mergeRows([
    ...facetRows(site, article),
    ...lifeRow(language, id, frontMatter.begin, life.begin),
    ...lifeRow(language, id, frontMatter.end, life.end),
    ...frontMatter.fields.map((field) => fieldRow(language, id, field)),
    ...postRows(site, article),
    ...holdingRows(site, article),
    ...inverseLifeRows(article),
    ...seatRows(site, article),
    ...relationRows(site, article),
    ...inverseFieldRows(site, article),
    ...controlRows(language, article),
    ...inverseControlRows(site, article),
    ...placeRows(article),
  ]);
}

function facetRows({ encyclopedia }: SiteCorpus, { frontMatter }: ArticleRecord): InfoboxRow[] {
  return Object.entries(frontMatter.facetClaims).map(([facet, recorded]) => ({
    label: encyclopedia.facets[facet]?.label ?? facet,
    statements: [
      recorded.map(({ value, sources, note }) => ({
        pieces: [{ type: 'facet', facet, value }],
        remarks: note === undefined ? [] : [note],
        sources: sources.length > 0 ? sources : sourcesOfFacet(frontMatter, facet, value),
        homes: [],
      })),
    ],
  }));
}

/** Who was in a post for a side, by somebody's word, was of it by the same word. */
function sourcesOfFacet(
  { holds, relations }: FrontMatter,
  facet: string,
  value: string,
): readonly string[] {
  const saying = [...holds, ...relations].filter(({ facets }) => facets[facet] === value);
  return [...new Set(saying.flatMap(({ sources }) => sources))];
}

/** A life date; one that lives on an event has the dates of that event, and the event beside it. */
function lifeRow(
  language: string,
  id: string,
  date: LifeDate | undefined,
  bound: LifeBound | undefined,
): InfoboxRow[] {
  if (!date) return [];
  const dates = bound ? [claims(bound.dates, (value) => dateOf(value, language), bound.home)] : [];
  if ('dates' in date) return [{ label: date.label, statements: dates }];
  const event: ShownClaim = {
    pieces: [
      ...(bound ? [{ type: 'text', text: 'in ' } as const] : []),
      { type: 'entity', id: date.event },
    ],
    remarks: [],
    sources: date.sources,
    homes: [{ id, line: date.line }],
  };
  return [{ label: date.label, statements: [...dates, [event]] }];
}

function fieldRow(
  language: string,
  id: string,
  { label, type, values, lines }: FieldValue,
): InfoboxRow {
  const pieces = (value: string | number | DateValue): readonly Piece[] => {
    if (typeof value === 'object') return dateOf(value, language);
    if (typeof value === 'number') {
      return [{ type: 'text', text: new Intl.NumberFormat(language).format(value) }];
    }
    if (type === 'entity') return [{ type: 'entity', id: value }];
    return [type === 'url' ? { type: 'url', url: value } : { type: 'text', text: value }];
  };
  const statements = values.map((recorded, at) =>
    claims(recorded, pieces, { id, line: lines[at] ?? 1 }),
  );
  return { label, statements };
}

function controlRows(language: string, { id, frontMatter }: ArticleRecord): InfoboxRow[] {
  const statements = frontMatter.control.map((control): ShownStatement => [
    datedClaim(language, [{ type: 'facet', value: control.by }], control, id),
  ]);
  return [{ label: 'Controlled by', statements }];
}

function placeRows({ frontMatter: { coordinates } }: ArticleRecord): InfoboxRow[] {
  if (!coordinates) return [];
  const { lat, lon, sources } = coordinates;
  const degrees = (value: number, plus: string, minus: string): string =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
  const text = `${degrees(lat, 'N', 'S')}, ${degrees(lon, 'E', 'W')}`;
  const claim: ShownClaim = { pieces: [{ type: 'text', text }], remarks: [], sources, homes: [] };
  return [{ label: 'Coordinates', statements: [[claim]] }];
}

function claims<T>(
  recorded: Recorded<T>,
  pieces: (value: T) => readonly Piece[],
  home: Home,
): ShownStatement {
  return recorded.map(({ value, sources, note }: Claim<T>) => ({
    pieces: pieces(value),
    remarks: note === undefined ? [] : [note],
    sources,
    homes: [home],
  }));
}

function dateOf(date: DateValue, language: string): readonly Piece[] {
  return datePieces(date, language).map((piece) => ({ type: 'date', ...piece }));
}

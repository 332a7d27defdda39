import type { SiteCorpus, ArticleRecord } from '../../corpus/site-corpus.ts';
import type { DateValue } from '../../dates/date-value.ts';
import { printDate, printSpan } from '../../dates/print-date.ts';
import type { Claim, Dated, FieldValue, LifeDate, Recorded } from '../../schema/front-matter.ts';
import type { InfoboxRow, Piece, ShownClaim, ShownStatement } from './infobox-row.ts';
import { relationRows } from './relation-rows.ts';

/** The rows of an infobox, in order: facets, life, fields, posts, holdings, relations, place. */
export function infoboxRows(site: SiteCorpus, article: ArticleRecord): readonly InfoboxRow[] {
  const { frontMatter } = article;
  const { language } = site.encyclopedia;
  return [
    ...facetRows(site, article),
    ...lifeRows(language, [frontMatter.begin, frontMatter.end]),
    ...frontMatter.fields.map((field) => fieldRow(language, field)),
    ...postRows(site, article),
    ...holdingRows(site, article),
    ...relationRows(site, article),
    ...controlRows(language, article),
    ...placeRows(article),
  ].filter(({ statements }) => statements.length > 0);
}

/** What a dated statement says of its time, and what stands beside it. */
export function datedClaim(language: string, pieces: readonly Piece[], dated: Dated): ShownClaim {
  const { from, until, on, accordingTo, note } = dated;
  const when = on
    ? printDate(on[0].value, language).text
    : from || until
      ? printSpan(from?.[0].value, until?.[0].value, language)
      : undefined;
  const others = [
    ...otherDates(language, 'from', from),
    ...otherDates(language, 'until', until),
    ...otherDates(language, 'on', on),
  ];
  const remarks = [
    ...(accordingTo ? [`according to ${accordingTo}`] : []),
    ...(others.length > 0 ? [`sources differ: also ${others.join(', ')}`] : []),
    ...(note ? [note] : []),
  ];
  const sources = [from, until, on].flatMap(
    (dates) => dates?.flatMap((claim) => claim.sources) ?? [],
  );
  return { pieces, when, remarks, sources: [...new Set([...dated.sources, ...sources])] };
}

function otherDates(
  language: string,
  word: string,
  dates: Recorded<DateValue> | undefined,
): readonly string[] {
  if (!dates || dates.length < 2) return [];
  const others = dates.slice(1).map(({ value }) => printDate(value, language).text);
  return [`${word} ${others.join(' or ')}`];
}

function facetRows({ encyclopedia }: SiteCorpus, { frontMatter }: ArticleRecord): InfoboxRow[] {
  return Object.entries(frontMatter.facets).map(([facet, value]) => ({
    label: encyclopedia.facets[facet]?.label ?? facet,
    statements: [[{ pieces: [{ type: 'facet', facet, value }], remarks: [], sources: [] }]],
  }));
}

function lifeRows(language: string, dates: readonly (LifeDate | undefined)[]): InfoboxRow[] {
  return dates.flatMap((life) => {
    if (!life) return [];
    if ('event' in life) {
      const pieces: Piece[] = [{ type: 'entity', id: life.event }];
      return [{ label: life.label, statements: [[{ pieces, remarks: [], sources: [] }]] }];
    }
    return [
      { label: life.label, statements: [claims(life.dates, (date) => datePiece(date, language))] },
    ];
  });
}

function fieldRow(language: string, { label, type, values }: FieldValue): InfoboxRow {
  const piece = (value: string | number | DateValue): Piece => {
    if (typeof value === 'object') return datePiece(value, language);
    if (typeof value === 'number') {
      return { type: 'text', text: new Intl.NumberFormat(language).format(value) };
    }
    if (type === 'entity') return { type: 'entity', id: value };
    return type === 'url' ? { type: 'url', url: value } : { type: 'text', text: value };
  };
  return { label, statements: values.map((recorded) => claims(recorded, piece)) };
}

function postRows({ encyclopedia }: SiteCorpus, article: ArticleRecord): InfoboxRow[] {
  return article.frontMatter.posts.map(({ id, label, plural }) => {
    const holders = article.inverses.holders[id] ?? [];
    return {
      label: holders.length > 1 ? (plural ?? label) : label,
      statements: holders.map((holding) => {
        const pieces: Piece[] = [{ type: 'entity', id: holding.holder }];
        if (holding.acting) pieces.push({ type: 'text', text: ' (acting)' });
        return [datedClaim(encyclopedia.language, pieces, holding)];
      }),
    };
  });
}

function holdingRows({ encyclopedia, articles }: SiteCorpus, article: ArticleRecord): InfoboxRow[] {
  const statements = article.frontMatter.holds.map((holding): ShownStatement => {
    const posts = articles.get(holding.body)?.frontMatter.posts ?? [];
    const post = posts.find(({ id }) => id === holding.post)?.label ?? holding.post;
    const text = `${holding.acting ? 'Acting ' : ''}${post}, `;
    const pieces: Piece[] = [
      { type: 'text', text },
      { type: 'entity', id: holding.body },
    ];
    return [datedClaim(encyclopedia.language, pieces, holding)];
  });
  return [{ label: statements.length > 1 ? 'Posts held' : 'Post held', statements }];
}

function controlRows(language: string, { frontMatter }: ArticleRecord): InfoboxRow[] {
  const statements = frontMatter.control.map((control): ShownStatement => [
    datedClaim(language, [{ type: 'facet', value: control.by }], control),
  ]);
  return [{ label: 'Controlled by', statements }];
}

function placeRows({ frontMatter: { coordinates } }: ArticleRecord): InfoboxRow[] {
  if (!coordinates) return [];
  const { lat, lon, sources } = coordinates;
  const degrees = (value: number, plus: string, minus: string): string =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
  const text = `${degrees(lat, 'N', 'S')}, ${degrees(lon, 'E', 'W')}`;
  const claim: ShownClaim = { pieces: [{ type: 'text', text }], remarks: [], sources };
  return [{ label: 'Coordinates', statements: [[claim]] }];
}

function claims<T>(recorded: Recorded<T>, piece: (value: T) => Piece): ShownStatement {
  return recorded.map(({ value, sources, note }: Claim<T>) => ({
    pieces: [piece(value)],
    remarks: note ? [note] : [],
    sources,
  }));
}

function datePiece(date: DateValue, language: string): Piece {
  return { type: 'date', ...printDate(date, language) };
}

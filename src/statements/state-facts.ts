import type { Encyclopedia } from '../config/encyclopedia.ts';
import { boundsOf } from '../dates/bounds-of-span.ts';
import type { Bounds } from '../dates/bounds.ts';
import type { Span } from '../dates/date-parts.ts';
import type { DatePieces } from '../dates/date-pieces.ts';
import type { DateValue } from '../dates/date-value.ts';
import { datePieces, spanPieces } from '../dates/print-date.ts';
import { compareText } from '../diagnostics/sort-problems.ts';
import type { Claim, Dated, Recorded } from '../schema/front-matter.ts';
import { byTime } from './invert-statements.ts';
import { lifeOf, lifeSpan, spanOfDated, type Life } from './life.ts';
import type { Home, Stated } from './stated.ts';

/** What a source says about when something was so. */
export interface StateClaim {
  /** `1 July 1946 – 21 May 1947`, or of another claim the bound it is about: `until June 1947`. */
  readonly when: DatePieces;
  readonly bounds: Bounds;
  readonly sources: readonly string[];
  readonly remarks: readonly string[];
}

/** A statement that was so on some days; the claim itself is the first of each `oneOf`. */
export interface StateFact extends StateClaim {
  readonly home: Home;
  /** What other sources say of one bound, the other bound left as it is. */
  readonly others: readonly StateClaim[];
}

export interface HoldingFact extends StateFact {
  readonly holder: string;
  readonly body: string;
  readonly post: string;
  readonly acting: boolean;
  /** Facet values by facet id. */
  readonly facets: Readonly<Record<string, string>>;
}

/** An entity that existed. */
export interface ExistenceFact extends StateFact {
  readonly entity: string;
}

export interface ControlFact extends StateFact {
  readonly place: string;
  /** A value of a facet. */
  readonly by: string;
}

/** All that the state on a day is made of, worked out once: plain data, for the browser too. */
export interface StateFacts {
  /** By body, in the order of its posts, then of time. */
  readonly holdings: readonly HoldingFact[];
  /** Of the kinds that the config names. */
  readonly existences: readonly ExistenceFact[];
  /** By place. */
  readonly controls: readonly ControlFact[];
  /** Places with a shape on a map, where a day without a statement is told as well. */
  readonly regions: readonly string[];
}

/**
 * Collects who held what, what existed and who controlled what, with the days on which that is
 * sure or possible. Bodies come in the order of the config's `state.kinds`, the main article
 * first, then by title. Left out is what neither for itself nor for its body has any date.
 */
export function stateFacts(
  entities: readonly Stated[],
  encyclopedia: Pick<Encyclopedia, 'language' | 'state' | 'mainArticle'>,
): StateFacts {
  const { language, state, mainArticle } = encyclopedia;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const lives = new Map(entities.map((entity) => [entity.id, lifeOf(entity, byId)]));
  const lifeSpanOf = (id: string): Span => lifeSpan(lives.get(id) ?? {});
  const ordered = [...entities].sort(inOrder(state?.kinds ?? [], mainArticle));
  const rank = new Map(ordered.map(({ id }, at) => [id, at]));
  const postRank = ({ body, post }: { body: string; post: string }): number =>
    byId.get(body)?.frontMatter.posts.findIndex(({ id }) => id === post) ?? -1;

  const holdings = entities
    .flatMap(({ id, frontMatter }) => frontMatter.holds.map((holding) => ({ id, holding })))
    .filter(({ holding }) => isDated(holding) || hasLife(lives.get(holding.body)))
    .sort(
      (a, b) =>
        (rank.get(a.holding.body) ?? 0) - (rank.get(b.holding.body) ?? 0) ||
        postRank(a.holding) - postRank(b.holding) ||
        byTime(a.holding, b.holding) ||
        compareText(a.id, b.id),
    )
    .map(({ id, holding }): HoldingFact => {
      const { body, post, acting, facets } = holding;
      const within = [lifeSpanOf(body), lifeSpanOf(id)];
      return { holder: id, body, post, acting, facets, ...factOf(id, holding, within, language) };
    });

  const existences = ordered
    .filter(({ id, kind }) => state?.kinds.includes(kind) && hasLife(lives.get(id)))
    .map(({ id }) => ({ entity: id, ...existenceOf(id, lives.get(id) ?? {}, language) }));

  const places = [...entities].sort((a, b) => byTitle(a, b));
  const controls = places.flatMap(({ id, frontMatter }) =>
    [...frontMatter.control]
      .filter(isDated)
      .sort(byTime)
      .map((control): ControlFact => ({
        place: id,
        by: control.by,
        ...factOf(id, control, [lifeSpanOf(id)], language),
      })),
  );
  const regions = places.filter(({ frontMatter }) => frontMatter.shape).map(({ id }) => id);
  return { holdings, existences, controls, regions };
}

interface Around {
  readonly span: Span;
  readonly lives: readonly Span[];
  readonly sources?: readonly string[];
  readonly language: string;
}

/** A dated statement; `lives` is what it cannot outlast. */
function factOf(id: string, dated: Dated, lives: readonly Span[], language: string): StateFact {
  const { from, until, on, sources, accordingTo, note } = dated;
  const span = spanOfDated(dated);
  const around = { span, lives, sources, language };
  const firsts = [from, until, on].flatMap((dates) => dates?.[0] ?? []);
  return {
    home: { id, line: dated.line },
    when: on ? datePieces(on[0].value, language) : spanPieces(span.from, span.until, language),
    bounds: boundsOf(span, ...lives),
    sources: unique([...sources, ...firsts.flatMap((claim) => claim.sources)]),
    remarks: [
      ...(accordingTo === undefined ? [] : [`according to ${accordingTo}`]),
      ...unique([note, ...firsts.map((claim) => claim.note)].flatMap((text) => text ?? [])),
    ],
    others: [
      ...othersOf('from', from, around),
      ...othersOf('until', until, around),
      ...(on ?? []).slice(1).map((claim) => ({
        when: datePieces(claim.value, language),
        ...claimed(claim, { from: claim.value, until: claim.value }, lives, sources),
      })),
    ],
  };
}

function existenceOf(id: string, life: Life, language: string): StateFact {
  const span = lifeSpan(life);
  const bounds = [life.begin, life.end].flatMap((bound) => bound ?? []);
  const firsts = bounds.map(({ dates }) => dates[0]);
  return {
    home: bounds[0]?.home ?? { id, line: 1 },
    when: spanPieces(span.from, span.until, language),
    bounds: boundsOf(span),
    sources: unique(firsts.flatMap((claim) => claim.sources)),
    remarks: unique(firsts.flatMap((claim) => claim.note ?? [])),
    others: [
      ...othersOf('from', life.begin?.dates, { span, lives: [], language }),
      ...othersOf('until', life.end?.dates, { span, lives: [], language }),
    ],
  };
}

/** The claims behind the first; without sources of their own those of the statement speak. */
function othersOf(
  side: 'from' | 'until',
  dates: Recorded<DateValue> | undefined,
  { span, lives, sources = [], language }: Around,
): StateClaim[] {
  return (dates ?? []).slice(1).map((claim) => {
    const { value } = claim;
    const when =
      side === 'from'
        ? spanPieces(value, undefined, language)
        : spanPieces(undefined, value, language);
    return { when, ...claimed(claim, { ...span, [side]: value }, lives, sources) };
  });
}

function claimed(
  { sources, note }: Claim<DateValue>,
  span: Span,
  lives: readonly Span[],
  otherwise: readonly string[],
): Omit<StateClaim, 'when'> {
  return {
    bounds: boundsOf(span, ...lives),
    sources: sources.length > 0 ? sources : otherwise,
    remarks: note === undefined ? [] : [note],
  };
}

function inOrder(kinds: readonly string[], mainArticle: string | undefined) {
  const kindRank = ({ kind }: Stated): number => {
    const at = kinds.indexOf(kind);
    return at === -1 ? kinds.length : at;
  };
  return (a: Stated, b: Stated): number =>
    Number(b.id === mainArticle) - Number(a.id === mainArticle) ||
    kindRank(a) - kindRank(b) ||
    byTitle(a, b);
}

function byTitle(a: Stated, b: Stated): number {
  return compareText(a.frontMatter.title, b.frontMatter.title) || compareText(a.id, b.id);
}

function isDated({ from, until, on }: Dated): boolean {
  return Boolean(from ?? until ?? on);
}

function hasLife(life: Life | undefined): boolean {
  return Boolean(life?.begin ?? life?.end);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

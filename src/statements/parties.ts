import type { Encyclopedia } from '../config/encyclopedia.ts';
import { coreOf } from '../dates/certainty.ts';
import type { Span } from '../dates/date-parts.ts';
import type { DateValue } from '../dates/date-value.ts';
import { compareDays } from '../dates/day.ts';
import { compareText } from '../diagnostics/sort-problems.ts';
import type { Dated } from '../schema/front-matter.ts';
import type { Inverses } from './invert-statements.ts';
import { lifeOf, lifeSpan, spanOfDated } from './life.ts';
import type { Home, Stated } from './stated.ts';

/** What one was in it, e.g. a signatory, and where that is said. */
export interface PartyRole {
  /** As the config calls those who state the relation. */
  readonly label: string;
  readonly dated: Dated;
  readonly home: Home;
}

/** A post that one surely held at some time of it. */
export interface PartyPost {
  readonly body: string;
  readonly post: string;
  readonly label: string;
  readonly acting: boolean;
  /** Only where it began or ended in the meantime. */
  readonly from?: DateValue | undefined;
  readonly until?: DateValue | undefined;
}

export interface Party {
  readonly entity: string;
  readonly roles: readonly [PartyRole, ...PartyRole[]];
  readonly posts: readonly PartyPost[];
}

/** The parties of one side; without a value those of whom no side is said. */
export interface PartyGroup {
  readonly facet?: string | undefined;
  readonly value?: string | undefined;
  /** As the config calls the value. */
  readonly label?: string | undefined;
  readonly parties: readonly Party[];
}

interface Around {
  readonly encyclopedia: Pick<Encyclopedia, 'relations' | 'facets'>;
  readonly byId: { get: (id: string) => Stated | undefined };
}

/**
 * Who took part in an event or agreed to a document, by side: that of the statement, else the
 * one's own, or the one for which it stands. Of several facets the one that most have. In the
 * order of the config's relation types, then of titles.
 */
export function partiesOf(
  target: Stated,
  { relations }: Pick<Inverses, 'relations'>,
  { encyclopedia, byId }: Around,
): readonly PartyGroup[] {
  const labels = new Map(
    encyclopedia.relations.flatMap(({ id, participation }) =>
      participation === undefined ? [] : [[id, participation] as const],
    ),
  );
  const stated = relations.filter(({ type }) => labels.has(type));
  const order = [...labels.keys()];
  const time = lifeSpan(lifeOf(target, byId));
  const parties = [...Map.groupBy(stated, ({ entity }) => entity)]
    .flatMap(([entity, list]) => {
      const [first, ...others] = list.map((dated) => ({
        label: labels.get(dated.type) ?? dated.type,
        dated,
        home: { id: entity, line: dated.line },
      }));
      const one = byId.get(entity);
      if (!first || !one) return [];
      const facets = { ...one.frontMatter.facets, ...list.find(hasFacets)?.facets };
      const party: Party = { entity, roles: [first, ...others], posts: postsIn(one, time, byId) };
      const rank = Math.min(...list.map(({ type }) => order.indexOf(type)));
      return [{ party, facets, rank, title: one.frontMatter.title }];
    })
    .sort((a, b) => a.rank - b.rank || compareText(a.title, b.title));

  const counted = Object.entries(encyclopedia.facets).map(([facet, { values }]) => {
    const standing = new Map(values.map(({ id, entity }) => [entity, id]));
    const valueOf = (one: (typeof parties)[0]) =>
      one.facets[facet] ?? standing.get(one.party.entity);
    const count = parties.filter((one) => valueOf(one) !== undefined).length;
    return { facet, values, valueOf, count };
  });
  const chosen = counted.sort((a, b) => b.count - a.count)[0];
  if (parties.length === 0) return [];
  if (!chosen || chosen.count === 0) return [{ parties: parties.map(({ party }) => party) }];
  const { facet, values, valueOf } = chosen;
  const sides = [...values, { id: undefined, label: undefined }];
  return sides.flatMap(({ id: value, label }) => {
    const ofSide = parties.filter((one) => valueOf(one) === value).map(({ party }) => party);
    return ofSide.length === 0 ? [] : [{ facet, value, label, parties: ofSide }];
  });
}

/** Every entity that a list of parties names. */
export function entitiesOfParties(groups: readonly PartyGroup[]): readonly string[] {
  return groups.flatMap(({ parties }) =>
    parties.flatMap(({ entity, posts }) => [entity, ...posts.map(({ body }) => body)]),
  );
}

function hasFacets({ facets }: { readonly facets: Readonly<Record<string, string>> }): boolean {
  return Object.keys(facets).length > 0;
}

function postsIn({ frontMatter }: Stated, time: Span, byId: Around['byId']): readonly PartyPost[] {
  const within = coreOf(time.until ? time : { from: time.from, until: time.from });
  if (!within) return [];
  const isLater = (a: string | null, b: string | null): boolean =>
    a !== null && b !== null && compareDays(a, b) > 0;
  return frontMatter.holds.flatMap((holding): PartyPost[] => {
    const { body, post, acting } = holding;
    const span = spanOfDated(holding);
    const core = coreOf(span);
    const posts = byId.get(body)?.frontMatter.posts ?? [];
    if (!core || isLater(core.first, within.last) || isLater(within.first, core.last)) return [];
    return [
      {
        body,
        post,
        label: posts.find(({ id }) => id === post)?.label ?? post,
        acting,
        from: isLater(core.first, within.first) ? span.from : undefined,
        until: isLater(within.last, core.last) ? span.until : undefined,
      },
    ];
  });
}

import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { RelatedArticle, RelatedReason } from './corpus.ts';

interface Input {
  readonly entities: readonly Entity[];
  /** By id. */
  readonly linksOut: ReadonlyMap<string, readonly Mention[]>;
}

const mostRelated = 5;
const weakest = 0.2;
/** What a statement that joins two articles counts beside links, of which most pairs reach 1. */
const statementWeight = 0.6;

/**
 * For each article, the others a reader may go on to, strongest first, five at most. Two articles
 * are near when a statement joins them, when one speaks of the other (a link to what everybody
 * links to says little), and when the same third articles speak of both (cosine of the sets that
 * link to each, Small 1973, "co-citation"). Entries have too little to read and are left out.
 */
export function relatedArticles({
  entities,
  linksOut,
}: Input): ReadonlyMap<string, readonly RelatedArticle[]> {
  const out = new Map(entities.map(({ id }) => [id, targetsOf(linksOut.get(id) ?? [], id)]));
  const into = new Map<string, string[]>(entities.map(({ id }) => [id, []]));
  for (const [from, targets] of out) for (const to of targets) into.get(to)?.push(from);
  const stated = statementsBetween(entities);
  const readable = new Set(
    entities.filter(({ frontMatter }) => frontMatter.status !== 'entry').map(({ id }) => id),
  );
  const linkWeight = (to: string): number => 1 / Math.log2(2 + (into.get(to)?.length ?? 0));

  return new Map(
    [...readable].map((id) => {
      const mine = out.get(id) ?? new Set<string>();
      const speakers = into.get(id) ?? [];
      const together = new Map<string, number>();
      for (const speaker of speakers) {
        for (const other of out.get(speaker) ?? []) {
          if (other !== id) together.set(other, (together.get(other) ?? 0) + 1);
        }
      }
      const statements = stated.get(id) ?? new Map<string, RelatedReason>();
      const candidates = new Set([...mine, ...speakers, ...together.keys(), ...statements.keys()]);
      const scored = [...candidates]
        .filter((other) => other !== id && readable.has(other))
        .map((other) => {
          const count = together.get(other) ?? 0;
          const isNamed = mine.has(other);
          const names = out.get(other)?.has(id) ?? false;
          const reason: RelatedReason =
            statements.get(other) ??
            (isNamed && names ? { type: 'mutual' } : { type: 'together', count });
          const score =
            (statements.has(other) ? statementWeight : 0) +
            (isNamed ? linkWeight(other) : 0) +
            (names ? linkWeight(id) : 0) +
            count / Math.sqrt(Math.max(1, speakers.length * (into.get(other)?.length ?? 0)));
          return { id: other, reason, score };
        })
        // One link without any other reason is what the text itself shows already.
        .filter(({ reason, score }) => score >= weakest && !(isWeak(reason) && score < 1));
      scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      return [
        id,
        scored.slice(0, mostRelated).map(({ id: other, reason }) => ({ id: other, reason })),
      ];
    }),
  );
}

function isWeak(reason: RelatedReason): boolean {
  return reason.type === 'together' && reason.count < 2;
}

function targetsOf(links: readonly Mention[], self: string): Set<string> {
  return new Set(links.flatMap(({ to }) => (to === null || to === self ? [] : [to])));
}

/** For each entity, the others that a statement joins it with, and as what. */
function statementsBetween(entities: readonly Entity[]): Map<string, Map<string, RelatedReason>> {
  const known = new Map<string, Map<string, RelatedReason>>();
  const add = (id: string, other: string, reason: RelatedReason): void => {
    const reasons = known.get(id) ?? new Map<string, RelatedReason>();
    if (!reasons.has(other)) reasons.set(other, reason);
    known.set(id, reasons);
  };
  const holders = new Map<string, string[]>();
  for (const { id, frontMatter } of entities) {
    for (const { type, to } of frontMatter.relations) {
      add(id, to, { type: 'relation', relation: type, inverse: false });
      add(to, id, { type: 'relation', relation: type, inverse: true });
    }
    for (const { body, post } of frontMatter.holds) {
      const seat = `${body}#${post}`;
      holders.set(seat, [...new Set([...(holders.get(seat) ?? []), id])]);
      add(id, body, { type: 'post', body, post });
      add(body, id, { type: 'post', body, post });
    }
  }
  for (const [seat, ids] of holders) {
    const [body = '', post = ''] = seat.split('#');
    for (const id of ids) {
      for (const other of ids) if (other !== id) add(id, other, { type: 'post', body, post });
    }
  }
  return known;
}

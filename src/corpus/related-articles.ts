import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Succession } from '../statements/succession.ts';
import type { RelatedArticle, RelatedReason } from './corpus.ts';

interface Input {
  readonly entities: readonly Entity[];
  /** By id. */
  readonly successions: ReadonlyMap<string, readonly Succession[]>;
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
 * An article is compared with the others when it is asked for.
 */
export function relatedArticles({
  entities,
  linksOut,
  successions,
}: Input): (id: string) => readonly RelatedArticle[] {
  const graph = numberedGraph(entities, linksOut);
  const { ids, out, into } = graph;
  const stated = statementsBetween(entities, successions);
  const isReadable = entities.map(({ frontMatter }) => frontMatter.status !== 'entry');
  const linkWeight = (to: number): number => 1 / Math.log2(2 + (into[to]?.length ?? 0));
  // One for all articles, cleared after each: ten thousand maps cost more than the counting.
  const together = new Uint32Array(ids.length);

  const relatedTo = (self: number): readonly RelatedArticle[] => {
    const mine = new Set(out[self]);
    const speakers = new Set(into[self]);
    const statements = stated.get(ids[self] ?? '') ?? new Map<string, RelatedReason>();
    const candidates = new Set([...mine, ...speakers]);
    for (const id of statements.keys()) candidates.add(graph.numberOf.get(id) ?? self);
    for (const speaker of speakers) {
      for (const other of out[speaker] ?? []) {
        together[other] = (together[other] ?? 0) + 1;
        if (together[other] === 2) candidates.add(other);
      }
    }
    candidates.delete(self);
    const best: Scored[] = [];
    for (const other of candidates) {
      const id = ids[other];
      if (id === undefined || !isReadable[other]) continue;
      const count = together[other] ?? 0;
      const statement = statements.get(id);
      const isMutual = mine.has(other) && speakers.has(other);
      // One link without any other reason is what the text itself shows already.
      if (!statement && !isMutual && count < 2) continue;
      const score =
        (statement ? statementWeight : 0) +
        (mine.has(other) ? linkWeight(other) : 0) +
        (speakers.has(other) ? linkWeight(self) : 0) +
        count / Math.sqrt(Math.max(1, speakers.size * (into[other]?.length ?? 0)));
      if (score < weakest) continue;
      const reason = statement ?? (isMutual ? { type: 'mutual' } : { type: 'together', count });
      keepBest(best, { id, reason, score });
    }
    for (const speaker of speakers) for (const other of out[speaker] ?? []) together[other] = 0;
    return best.map(({ id, reason }) => ({ id, reason }));
  };
  return (id) => {
    const self = graph.numberOf.get(id);
    return self !== undefined && isReadable[self] ? relatedTo(self) : [];
  };
}

interface Scored extends RelatedArticle {
  readonly score: number;
}

/** Puts one in its place among the best, strongest first, then by id. */
function keepBest(best: Scored[], one: Scored): void {
  const at = best.findIndex(
    ({ score, id }) => one.score > score || (one.score === score && one.id < id),
  );
  if (at === -1 && best.length === mostRelated) return;
  best.splice(at === -1 ? best.length : at, 0, one);
  if (best.length > mostRelated) best.pop();
}

/** Who speaks of whom, by the number of each entity in the order given; each pair once. */
function numberedGraph(
  entities: readonly Entity[],
  linksOut: ReadonlyMap<string, readonly Mention[]>,
): {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly out: readonly (readonly number[])[];
  readonly into: readonly (readonly number[])[];
} {
  const ids = entities.map(({ id }) => id);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const into = ids.map((): number[] => []);
  const out = ids.map((id, self) => {
    const targets = new Set<number>();
    for (const { to } of linksOut.get(id) ?? []) {
      const target = to === null ? undefined : numberOf.get(to);
      if (target !== undefined && target !== self) targets.add(target);
    }
    for (const target of targets) into[target]?.push(self);
    return [...targets];
  });
  return { ids, numberOf, out, into };
}

/**
 * For each entity, the others that a statement joins it with, and as what: the first is told. What
 * a relation or a post says of two articles tells more than a field or a common post.
 */
function statementsBetween(
  entities: readonly Entity[],
  successions: Input['successions'],
): Map<string, Map<string, RelatedReason>> {
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
  for (const [id, boxes] of successions) addSuccessions(id, boxes, add);
  for (const entity of entities) addNamed(entity, add);
  for (const [seat, ids] of holders) {
    const [body = '', post = ''] = seat.split('#');
    for (const id of ids) {
      for (const other of ids) if (other !== id) add(id, other, { type: 'post', body, post });
    }
  }
  return known;
}

type Add = (id: string, other: string, reason: RelatedReason) => void;

function addSuccessions(id: string, boxes: readonly Succession[], add: Add): void {
  for (const box of boxes) {
    if (box.type !== 'post') continue;
    const { body, post } = box.tenure.holdings[0];
    const reason = { type: 'succession', body, post, office: box.office } as const;
    if (box.before) add(id, box.before.tenure.holder, { ...reason, isLater: false });
    if (box.after) add(id, box.after.tenure.holder, { ...reason, isLater: true });
  }
}

/** Those that an entity names in its fields, on its seats, and as the events of its life. */
function addNamed({ id, kind, frontMatter }: Entity, add: Add): void {
  const { begin, end, composition, fields } = frontMatter;
  for (const life of [begin, end]) {
    if (!life || !('event' in life)) continue;
    add(id, life.event, { type: 'life', label: life.label });
    add(life.event, id, { type: 'life', label: life.label });
  }
  const groups = composition?.groups.flatMap(({ value }) => value) ?? [];
  for (const member of groups.flatMap(({ members }) => members)) {
    add(id, member, { type: 'seat', inverse: false });
    add(member, id, { type: 'seat', inverse: true });
  }
  for (const { key, type, values } of fields) {
    if (type !== 'entity') continue;
    for (const { value } of values.flat()) {
      add(id, value as string, { type: 'field', kind, field: key, inverse: false });
      add(value as string, id, { type: 'field', kind, field: key, inverse: true });
    }
  }
}

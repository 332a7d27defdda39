import type { Encyclopedia } from '../config/encyclopedia.ts';
import { compareDates } from '../dates/compare-dates.ts';
import type { DateValue } from '../dates/date-value.ts';
import { compareText } from '../diagnostics/sort-problems.ts';
import type { ChronologyRow, RowDetail, RowShape, Told } from './chronology-row.ts';
import { datedFacts, type DatedFact, type DetailHost } from './dated-facts.ts';
import { joinSuccessions } from './join-successions.ts';
import { livesElsewhere, ownLife } from './own-life.ts';
import type { Stated } from './stated.ts';

/**
 * Everything that the corpus dates, in order of time: life dates, things that happen, holdings,
 * relations, fields and changes of control. Each statement stands in one row: who began a post on
 * the day another left it, who died in an event, who signed a document on its day share theirs.
 * Statements without a date that can be placed are left out. Pure: the same articles give the same
 * rows in the same order.
 */
export function chronologyOf(
  articles: Iterable<Stated>,
  encyclopedia: Encyclopedia,
): readonly ChronologyRow[] {
  const sorted = [...articles].sort((a, b) => compareText(a.id, b.id));
  const byId = new Map(sorted.map((stated) => [stated.id, stated]));
  const drafts = new Drafts();
  for (const stated of byId.values()) {
    for (const { shape, told, hosts } of ownLife(stated, encyclopedia)) {
      drafts.add({ shape, told, details: new Map() }, hosts);
    }
  }
  const facts = [...byId.values()].flatMap((stated) => [
    ...livesElsewhere(stated, byId, encyclopedia),
    ...datedFacts(stated, { encyclopedia, byId }),
  ]);
  for (const group of joinSuccessions(Map.groupBy(facts, keyOfRow))) {
    const rest = group.succeeded ? group.facts : group.facts.filter((fact) => !drafts.attach(fact));
    if (isFilled(rest)) drafts.add(draftOf(rest, group.succeeded));
  }
  return finish(drafts.all(), byId, encyclopedia);
}

interface Draft {
  readonly shape: RowShape;
  readonly told: readonly [Told, ...Told[]];
  readonly details: Map<string, RowDetail & { readonly order: number }>;
}

class Drafts {
  readonly #all: Draft[] = [];
  readonly #hosts = new Map<string, { draft: Draft; date: string }>();

  add(draft: Draft, hosts: readonly (readonly [string, DateValue])[] = []): void {
    this.#all.push(draft);
    for (const [row, { edtf }] of hosts) this.#hosts.set(row, { draft, date: edtf });
  }

  /** Puts a fact into the row of what it belongs to, when that has the same date. */
  attach({ told, hosts, plural }: DatedFact): boolean {
    const [{ value: date }] = told.dates;
    const isHost = ({ row }: DetailHost) => this.#hosts.get(row)?.date === date.edtf;
    const host = hosts.find(isHost);
    const draft = host && this.#hosts.get(host.row)?.draft;
    if (!host || !draft) return false;
    const key = `${told.bound} ${host.label}`;
    const { label, named = [], told: others = [] } = draft.details.get(key) ?? {};
    draft.details.set(key, {
      label: label === undefined ? host.label : (plural ?? label),
      bound: told.bound,
      named: [...named, host.names],
      told: [...others, told],
      order: host.order,
    });
    return true;
  }

  all(): readonly Draft[] {
    return this.#all;
  }
}

function keyOfRow({ key, told }: DatedFact): string {
  return `${key} ${told.dates[0].value.edtf}`;
}

function isFilled<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

function draftOf(
  [first, ...others]: readonly [DatedFact, ...DatedFact[]],
  succeeded: DatedFact | undefined,
): Draft {
  const { shape, told, plural } = first;
  const details: Draft['details'] = new Map();
  if (succeeded && shape.type === 'post') {
    const { body, post, label, acting } = shape;
    const joined = { type: 'succession', body, post, label, acting } as const;
    return { shape: joined, told: [succeeded.told, told], details };
  }
  const [head = told, ...tail] = [first, ...others].flatMap((fact) => [...ended(fact), fact.told]);
  const isPlural = others.length > 0 && shape.type === 'post' && plural !== undefined;
  return {
    shape: isPlural ? { ...shape, label: plural } : shape,
    told: [head, ...tail],
    details,
  };
}

function ended({ ended: told }: DatedFact): readonly Told[] {
  return told ? [told] : [];
}

/** In order, with what is read off the statements: anchors, who is involved, sides. */
function finish(
  drafts: readonly Draft[],
  byId: ReadonlyMap<string, Stated>,
  encyclopedia: Encyclopedia,
): readonly ChronologyRow[] {
  const sorted = drafts
    .map((draft) => ({ draft, tie: tieOf(draft) }))
    .sort((a, b) => {
      const [first, second] = [a, b].map(({ draft }) => draft.told[0].dates[0].value);
      return (
        (first && second ? compareDates(first, second) : 0) ||
        compareText(first?.edtf ?? '', second?.edtf ?? '') ||
        compareText(a.tie, b.tie)
      );
    });
  const onDay = new Map<string, number>();
  return sorted.map(({ draft }): ChronologyRow => {
    const { shape, told } = draft;
    const { first, last } = told[0].dates[0].value;
    const day = first ?? last ?? '';
    const number = (onDay.get(day) ?? 0) + 1;
    onDay.set(day, number);
    const details = [...draft.details.values()]
      .sort((a, b) => a.order - b.order)
      .map(({ label, bound, named, told: said }): RowDetail => ({
        label,
        bound,
        named,
        told: said,
      }));
    const statements = [...told, ...details.flatMap((detail) => detail.told)];
    const involved = unique([
      ...told.map(({ entity }) => entity),
      ...('body' in shape ? [shape.body] : []),
      ...('to' in shape ? [shape.to] : []),
      ...details.flatMap(({ named }) => named),
    ]);
    return {
      id: `on_${day}_${number}`,
      shape,
      told,
      details,
      involved,
      kinds: unique(involved.flatMap((id) => byId.get(id)?.kind ?? [])),
      facets: facetsOf(statements, encyclopedia),
    };
  });
}

const ranks: Readonly<Record<RowShape['type'], number>> = {
  happening: 0,
  life: 1,
  succession: 3,
  post: 4,
  vacancy: 5,
  relation: 6,
  control: 8,
};

/** Among rows of one date: what happened, lives, posts, relations; ends before beginnings. */
function tieOf({ shape, told }: Draft): string {
  const isEnd = 'bound' in shape && shape.bound === 'end';
  const [{ entity, home }] = told;
  const line = String(home.line).padStart(6, '0');
  const body = 'body' in shape ? shape.body : '';
  return [ranks[shape.type], isEnd ? 0 : 1, body, entity, line].join(' ');
}

/** Values in the order of the config. */
function facetsOf(
  statements: readonly Told[],
  encyclopedia: Encyclopedia,
): Record<string, readonly string[]> {
  const found = Object.entries(encyclopedia.facets).flatMap(([facet, { values }]) => {
    const own = new Set(statements.map(({ facets }) => facets[facet]));
    const shown = values.flatMap(({ id }) => (own.has(id) ? [id] : []));
    return shown.length > 0 ? [[facet, shown] as const] : [];
  });
  return Object.fromEntries(found);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

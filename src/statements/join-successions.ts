import type { DatedFact } from './dated-facts.ts';

/** Facts of one date that are told together. */
export interface FactGroup {
  readonly facts: readonly DatedFact[];
  /** The end of a post with which its one fact, a beginning, is told. */
  readonly succeeded?: DatedFact | undefined;
}

/** Who leaves a post with one seat and who takes it on the same day stand in one row. */
export function joinSuccessions(groups: ReadonlyMap<string, readonly DatedFact[]>): FactGroup[] {
  const successors = new Map<string, readonly DatedFact[]>();
  const ended = new Map<string, readonly DatedFact[]>();
  for (const facts of groups.values()) {
    const key = seatOf(facts[0]);
    if (key === undefined) continue;
    const side = facts[0]?.told.bound === 'begin' ? successors : ended;
    side.set(key, [...(side.get(key) ?? []), ...facts]);
  }
  const joined = new Map<DatedFact, DatedFact>();
  for (const [key, [begin, ...others]] of successors) {
    const [end, ...more] = ended.get(key) ?? [];
    if (!begin || !end || others.length + more.length > 0) continue;
    if (begin.told.entity !== end.told.entity) joined.set(begin, end);
  }
  const taken = new Set(joined.values());
  return [...groups.values()]
    .filter(([first]) => !first || !taken.has(first))
    .map((facts) => ({ facts, succeeded: facts[0] && joined.get(facts[0]) }));
}

function seatOf(fact: DatedFact | undefined): string | undefined {
  const { shape, told, seats } = fact ?? {};
  if (shape?.type !== 'post' || seats !== 1 || told?.bound === 'on') return undefined;
  return `${shape.body} ${shape.post} ${told?.dates[0].value.edtf}`;
}

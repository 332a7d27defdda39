import { figuresBy, figuresOf, type Outcome } from './judge-answers.ts';

/** Sorts of queries that are names in one spelling or another, rightly typed. */
const names: ReadonlySet<string> = new Set(['name', 'spelling', 'script', 'shared']);

/** What a search must reach, as shares of the queries. */
export const floors = { namesAtOne: 0.95, allAtThree: 0.9, empty: 0.02 } as const;

/** Where a search stays below the floors, a sentence each, with the queries it fails on. */
export function belowFloors(outcomes: readonly Outcome[]): readonly string[] {
  const below: string[] = [];
  const ofNames = outcomes.filter(({ query }) => names.has(query.sort));
  for (const [script, { atOne }] of figuresBy(ofNames, (query) => query.script)) {
    if (atOne >= floors.namesAtOne) continue;
    const missed = ofNames.filter(({ query, place }) => query.script === script && place !== 1);
    below.push(`names in ${script} are first in ${percent(atOne)}: ${listed(missed)}`);
  }
  const { atThree, empty } = figuresOf(outcomes);
  if (atThree < floors.allAtThree) {
    const missed = outcomes.filter(({ place }) => (place ?? Number.POSITIVE_INFINITY) > 3);
    below.push(`queries are answered by the first three in ${percent(atThree)}: ${listed(missed)}`);
  }
  if (empty > floors.empty) {
    const missed = outcomes.filter(({ isEmpty }) => isEmpty);
    below.push(`nothing at all is found in ${percent(empty)}: ${listed(missed)}`);
  }
  return below;
}

function listed(missed: readonly Outcome[]): string {
  return missed.map(({ query }) => `“${query.q}”`).join(', ');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

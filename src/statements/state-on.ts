import { certaintyOn, type Bounds } from '../dates/bounds.ts';
import type { Certainty } from '../dates/certainty.ts';
import { addDays, compareDays, type Day } from '../dates/day.ts';
import type { ControlFact, ExistenceFact, HoldingFact, StateClaim } from './state-facts.ts';
import type { StateFact, StateFacts } from './state-facts.ts';

/** What is known of one fact on one day. */
export interface Answer<Fact extends StateFact = StateFact> {
  readonly fact: Fact;
  readonly certainty: Certainty;
  /** Claims of other sources by which the answer would be another. */
  readonly contrary: readonly ContraryClaim[];
}

export interface ContraryClaim {
  readonly claim: StateClaim;
  readonly certainty: Certainty;
}

/** What was so on a day: only what is sure or possible, or not so by one source alone. */
export interface DayState {
  readonly day: Day;
  readonly holdings: readonly Answer<HoldingFact>[];
  readonly existences: readonly Answer<ExistenceFact>[];
  readonly controls: readonly Answer<ControlFact>[];
}

/** Who held which post on a day, what existed, who controlled what; the browser asks it too. */
export function stateOn(facts: StateFacts, day: Day): DayState {
  return {
    day,
    holdings: answersOn(facts.holdings, day),
    existences: answersOn(facts.existences, day),
    controls: answersOn(facts.controls, day),
  };
}

/** What one fact says of a day, also where that is a plain no. */
export function answerOn<Fact extends StateFact>(fact: Fact, day: Day): Answer<Fact> {
  const certainty = certaintyOn(fact.bounds, day);
  const contrary = fact.others
    .map((claim) => ({ claim, certainty: certaintyOn(claim.bounds, day) }))
    .filter((other) => other.certainty !== certainty);
  return { fact, certainty, contrary };
}

function answersOn<Fact extends StateFact>(facts: readonly Fact[], day: Day): Answer<Fact>[] {
  return facts
    .map((fact) => answerOn(fact, day))
    .filter(({ certainty, contrary }) => certainty !== 'no' || contrary.length > 0);
}

/** An answer that is another than the day before. */
export interface Change<Fact extends StateFact = StateFact> {
  readonly fact: Fact;
  readonly before: Certainty;
  readonly now: Certainty;
}

/** What is answered otherwise on a day than on the day before, by the first claims. */
export function changesOn(
  { holdings, existences, controls }: StateFacts,
  day: Day,
): {
  readonly holdings: readonly Change<HoldingFact>[];
  readonly existences: readonly Change<ExistenceFact>[];
  readonly controls: readonly Change<ControlFact>[];
} {
  const dayBefore = addDays(day, -1);
  const changes = <Fact extends StateFact>(facts: readonly Fact[]): Change<Fact>[] =>
    facts
      .map((fact) => ({
        fact,
        before: certaintyOn(fact.bounds, dayBefore),
        now: certaintyOn(fact.bounds, day),
      }))
      .filter(({ before, now }) => before !== now);
  return {
    holdings: changes(holdings),
    existences: changes(existences),
    controls: changes(controls),
  };
}

/** The days of a range on which an answer is another than the day before, in order. */
export function daysOfChange(
  facts: StateFacts,
  { from, until }: { readonly from: Day; readonly until: Day },
): readonly Day[] {
  const days = new Set<Day>();
  for (const { bounds } of allFacts(facts)) {
    for (const day of thresholdsOf(bounds)) {
      if (certaintyOn(bounds, day) !== certaintyOn(bounds, addDays(day, -1))) days.add(day);
    }
  }
  return [...days]
    .filter((day) => compareDays(from, day) <= 0 && compareDays(day, until) <= 0)
    .sort(compareDays);
}

function allFacts({ holdings, existences, controls }: StateFacts): readonly StateFact[] {
  return [...holdings, ...existences, ...controls];
}

/** The days on which an answer can change; a last day is inclusive, so the change is behind it. */
function thresholdsOf({ possibleFrom, sureFrom, sureUntil, possibleUntil }: Bounds): Day[] {
  const begins = [possibleFrom, sureFrom];
  const ends = [sureUntil, possibleUntil].map((day) => day && addDays(day, 1));
  return [...begins, ...ends].filter((day) => day !== null);
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { resolveConfig } from '../config/resolve-config.ts';
import { addDays, daysInMonth, type Day } from '../dates/day.ts';
import type { Certainty } from '../dates/certainty.ts';
import { readEntities } from '../entities/read-entities.ts';
import { stateFacts, type StateFact, type StateFacts } from './state-facts.ts';
import { answerOn, daysOfChange, stateOn, type Answer } from './state-on.ts';

/*
 * The state on a day against a naive evaluator: it tries every day that a date can mean, one
 * after the other, and asks in how many of these histories something was so.
 */

const steady = { seed: 20_261_122, numRuns: 200 };
const life = (field: string, end: string) => ({
  begin: { field, label: field },
  end: { field: end, label: end },
});
const kind = { label: 'X', case: 'proper' } as const;
const { encyclopedia } = resolveConfig({
  title: 'Towns',
  description: 'Towns.',
  language: 'en-GB',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  state: { from: '1950-01-01', until: '1950-12-31', kinds: ['town'] },
  kinds: {
    person: { ...kind, plural: 'People', index: 'people', life: life('born', 'died') },
    town: { ...kind, plural: 'Towns', index: 'towns', life: life('founded', 'ended') },
  },
  relations: [],
  facets: { party: { label: 'Party', values: [{ id: 'red', label: 'Red' }] } },
});
assert.ok(encyclopedia);

/** A value with other values behind it: `oneOf`. */
type Claims = readonly string[];
interface Term {
  readonly from?: Claims | undefined;
  readonly until?: Claims | undefined;
}

const [firstDay, lastDay] = ['1950-01-20', '1950-04-10'];
const days: Day[] = [];
for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) days.push(day);

const anyDay = fc.constantFrom(...days.slice(10, -10));
const anyDate = fc.oneof(
  { weight: 4, arbitrary: anyDay },
  { weight: 1, arbitrary: anyDay.map((day) => `${day}?`) },
  { weight: 2, arbitrary: fc.constantFrom('1950-02', '1950-03', '1950-03?') },
);
const anyClaims = fc.array(anyDate, { minLength: 1, maxLength: 3 });
const anyEnd = fc.oneof(
  { weight: 5, arbitrary: anyClaims },
  { weight: 1, arbitrary: fc.constant(['..']) },
);
const anyTerm = fc.record({
  from: fc.option(anyClaims, { nil: undefined, freq: 5 }),
  until: fc.option(anyEnd, { nil: undefined, freq: 3 }),
});
const anyLife = fc.record({
  from: fc.option(anyDate, { nil: undefined, freq: 2 }),
  until: fc.option(anyDate, { nil: undefined, freq: 2 }),
});
const anyHistory = fc.record({
  town: anyLife,
  person: anyLife,
  holding: anyTerm,
  control: anyTerm,
});

type AnyHistory = typeof anyHistory extends fc.Arbitrary<infer T> ? T : never;

/** The days that one date can mean. */
function meant(date: string): Day[] {
  const text = date.replace('?', '');
  if (text.length > 7) return [text];
  const length = daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5)));
  return Array.from({ length }, (_, n) => addDays(`${text}-01`, n));
}

interface Dates {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** From a first to a last day; `9999` is still so. */
type History = readonly [begin: Day, end: Day];
const stillSo = '9999';

/** Every history that a term allows; what nobody knows is tried for every day there is. */
function historiesOf({ from, until }: Dates): History[] {
  const begins = from === undefined ? days : meant(from);
  const ends = until === undefined ? days : until === '..' ? [stillSo] : meant(until);
  const isGuess = from === undefined || until === undefined;
  return begins.flatMap((begin) =>
    // Nobody guesses an end before the beginning.
    ends.filter((end) => !isGuess || begin <= end).map((end): History => [begin, end]),
  );
}

/** Leaves the histories that a life allows, unless by the record none of them lies within it. */
function limit(
  histories: readonly History[],
  all: readonly History[],
  allows: (day: Day) => boolean,
): readonly History[] {
  const isAllowed = (days: History) => days.every((day) => day === stillSo || allows(day));
  return all.some(isAllowed) ? histories.filter(isAllowed) : histories;
}

function naive(dates: Dates, lives: readonly Dates[]): (day: Day) => Certainty {
  const all = historiesOf(dates);
  let lived: readonly History[] = all;
  let last = stillSo;
  for (const { from, until } of lives) {
    const born = from === undefined ? '' : (meant(from)[0] ?? '');
    const dead = until === undefined ? stillSo : (meant(until).at(-1) ?? '');
    lived = limit(lived, all, (one) => born <= one);
    lived = limit(lived, all, (one) => one <= dead);
    // What is still so is so no longer than anything lasts in which it is so.
    const isIn = all.some(([begin]) => begin <= dead);
    if (dates.until === '..' && isIn && dead < last) last = dead;
  }
  const isAsked = [dates.from, dates.until].some((date) => date?.endsWith('?'));
  return (day) => {
    const isSo = ([begin, end]: History): boolean => begin <= day && day <= end && day <= last;
    if (!lived.some(isSo)) return 'no';
    return all.every(isSo) && !isAsked ? 'yes' : 'possibly';
  };
}

/** The first claims, and with each of the others in place of the first of its bound. */
function readingsOf({ from, until }: Term): [Dates, ...Dates[]] {
  const first = { from: from?.[0], until: until?.[0] };
  return [
    first,
    ...(from ?? []).slice(1).map((date) => ({ ...first, from: date })),
    ...(until ?? []).slice(1).map((date) => ({ ...first, until: date })),
  ];
}

function yamlOf(dates: Record<string, Claims | string | undefined>): string {
  return Object.entries(dates)
    .flatMap(([key, claims]) => {
      if (claims === undefined) return [];
      const list = typeof claims === 'string' ? [claims] : claims;
      const items = list.map((date) => `{ on: '${date}' }`);
      return [`${key}: ${items.length > 1 ? `{ oneOf: [${items.join(', ')}] }` : items[0]}`];
    })
    .join(', ');
}

function factsOf(history: AnyHistory): StateFacts {
  const { town, person, holding, control } = history;
  const block = (dates: Parameters<typeof yamlOf>[0]): string =>
    yamlOf(dates).replaceAll(/, (?=\w+: \{ on)/g, '\n');
  const files: Readonly<Record<string, string>> = {
    'town/lake': `${block({ founded: town.from, ended: town.until })}
posts: [{ id: mayor, label: Mayor }]
control: [{ by: red, ${yamlOf({ ...control })} }]`,
    'person/anna': `${block({ born: person.from, died: person.until })}
holds: [{ post: lake#mayor, ${yamlOf({ ...holding })} }]`,
  };
  const { entities } = readEntities(
    Object.entries(files).map(([path, yaml]) => ({
      path: `articles/${path}.mdx`,
      text: `---\ntitle: ${path}\nsummary: x\n${yaml.trim()}\n---\n`,
    })),
    encyclopedia as NonNullable<typeof encyclopedia>,
  );
  assert.equal(entities.length, 2, JSON.stringify(files));
  return stateFacts(entities, encyclopedia as NonNullable<typeof encyclopedia>);
}

describe('the state on a day', () => {
  it('is what a naive evaluator finds, of every source, on every day', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { town, person, holding, control } = history;
        const facts = factsOf(history);
        const cases: [StateFact | undefined, Term, Dates[]][] = [
          [facts.holdings[0], holding, [town, person]],
          [facts.controls[0], control, [town]],
          [facts.existences[0], { from: list(town.from), until: list(town.until) }, []],
        ];
        for (const [fact, term, lives] of cases) {
          if (!fact) continue;
          const [first, ...others] = readingsOf(term).map((dates) => naive(dates, lives));
          for (const day of days.slice(2, -2)) {
            const expected = first?.(day);
            const { certainty, contrary }: Answer = answerOn(fact, day);
            assert.equal(certainty, expected, day);
            assert.deepEqual(
              contrary.map((other) => other.certainty),
              others.map((other) => other(day)).filter((other) => other !== expected),
              day,
            );
          }
        }
      }),
      steady,
    );
  });

  it('changes on the days of change and on no other', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const facts = factsOf(history);
        const changes = new Set(daysOfChange(facts, { from: firstDay, until: lastDay }));
        const told = (day: Day): string =>
          JSON.stringify(
            [facts.holdings, facts.existences, facts.controls]
              .flat()
              .map((fact) => answerOn(fact, day).certainty),
          );
        for (const day of days) {
          assert.equal(told(day) !== told(addDays(day, -1)), changes.has(day), day);
        }
      }),
      steady,
    );
  });

  it('leaves out what no source says, and nothing else', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, day) => {
        const facts = factsOf(history);
        const { holdings, existences, controls } = stateOn(facts, day);
        const told = new Set([holdings, existences, controls].flat().map(({ fact }) => fact));
        for (const fact of [facts.holdings, facts.existences, facts.controls].flat()) {
          const { certainty, contrary } = answerOn(fact, day);
          assert.equal(told.has(fact), certainty !== 'no' || contrary.length > 0);
        }
      }),
      steady,
    );
  });
});

function list(date: string | undefined): Claims | undefined {
  return date === undefined ? undefined : [date];
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../dates/day.ts';
import { told } from './small-record.ts';

/** A term, from the end of the one before. */
interface Plan {
  /** In days. */
  readonly pause: number;
  readonly length: number;
  /** How many characters of each date are told: a day, a month or a year. */
  readonly begin: number;
  readonly end: number;
  readonly doubt: string;
  /** Another source has the end later. */
  readonly differs: boolean;
}

const plans: fc.Arbitrary<Plan[]> = fc.array(
  fc.record({
    pause: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 2, max: 900 }),
    begin: fc.constantFrom(10, 7, 4),
    end: fc.constantFrom(10, 7, 4),
    doubt: fc.constantFrom('', '~', '?'),
    differs: fc.boolean(),
  }),
  { minLength: 2, maxLength: 8 },
);

interface Term {
  readonly first: string;
  readonly last: string;
  readonly yaml: string;
}

/** Holders one after the other, told as vaguely as sources tell. */
function timeline(plan: readonly Plan[]): readonly Term[] {
  let day = '1850-01-01';
  return plan.map(({ length, pause, begin, end, doubt, differs }): Term => {
    const first = addDays(day, pause);
    const last = addDays(first, length);
    day = last;
    const until = `${last.slice(0, end)}${doubt}`;
    const other = `{ oneOf: [{ on: '${addDays(last, 5000)}' }, { on: '${until}' }] }`;
    const yaml = `from: ${first.slice(0, begin)}, until: ${differs ? other : `'${until}'`}`;
    return { first, last, yaml };
  });
}

function mayors(holdings: readonly string[]): readonly string[] {
  return told({
    'town/lake': 'founded: 1849\nposts: [{ id: mayor, label: Mayor, seats: 1 }]',
    ...Object.fromEntries(
      holdings.map((yaml, at) => [`person/mayor-${at}`, `holds: [{ post: lake#mayor, ${yaml} }]`]),
    ),
  });
}

test('holders one after the other are consistent, however vaguely they are told', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      assert.deepEqual(mayors(timeline(plan).map(({ yaml }) => yaml)), []);
    }),
    { seed: 1946, numRuns: 150 },
  );
});

test('one who surely came while another held the post is always told', () => {
  const intruder = fc.record({
    whom: fc.nat(),
    /** How far into the term, in a thousandth of it, and for how many days. */
    into: fc.integer({ min: 1, max: 999 }),
    days: fc.integer({ min: 0, max: 2000 }),
  });
  fc.assert(
    fc.property(plans, intruder, (plan, { whom, into, days }) => {
      const held = timeline(plan);
      const term = held[whom % held.length];
      assert.ok(term);
      const sure = held.map(({ first, last }) => `from: ${first}, until: ${last}`);
      const length = plan[whom % held.length]?.length ?? 2;
      const inside = Math.min(length - 1, Math.max(1, Math.floor((length * into) / 1000)));
      const from = addDays(term.first, inside);
      const found = mayors([...sure, `from: ${from}, until: ${addDays(from, days)}`]);
      assert.ok(found.length > 0);
      assert.ok(found.every((line) => line.startsWith('post-overfull ')));
    }),
    { seed: 1947, numRuns: 150 },
  );
});

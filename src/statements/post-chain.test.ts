import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareDates } from '../dates/compare-dates.ts';
import { neighboursIn, stepFrom } from './chain-neighbours.ts';
import { held } from './sample-holding.ts';
import { chainOf, orderDate, type HeldPost, type PostChain } from './post-chain.ts';

const chain = (...holdings: readonly HeldPost[]): PostChain => chainOf(holdings, true);
const ofSeats = (...holdings: readonly HeldPost[]): PostChain => chainOf(holdings, false);
const holders = (found: PostChain): string[] => found.map(({ holder }) => holder);

/** `anna > bert`: who is told as whose predecessor. */
function told(found: PostChain): string[] {
  return [...found.keys()].flatMap((at) => {
    const step = stepFrom(found, at, 'before');
    if (!step) return [];
    const acting = step.acting.map((one) => `(${found[one]?.holder}) > `);
    return `${found[step.at]?.holder} > ${acting.join('')}${found[at]?.holder}`;
  });
}

describe('the chain of one seat', () => {
  it('is in order of time, however it was written', () => {
    const found = chain(
      held('cara', '1950', '1960'),
      held('anna', '1930', '1940'),
      held('bert', '1940', '1950'),
    );
    assert.deepEqual(told(found), ['anna > bert', 'bert > cara']);
  });

  it('takes the first of differing claims for the order', () => {
    const found = chain(held('anna', ['1930', '1955'], '1940'), held('bert', '1940'));
    assert.deepEqual(told(found), ['anna > bert']);
  });

  it('lets who begins later follow, though nobody knows when the other left', () => {
    assert.deepEqual(told(chain(held('anna', '1930'), held('bert', '1940'))), ['anna > bert']);
  });

  it('names who acted between two holders, and gives each their own neighbours', () => {
    const found = chain(
      held('anna', '1930', '1940'),
      held('dora', '1940', '1941', { acting: true }),
      held('bert', '1941'),
    );
    assert.deepEqual(told(found), ['anna > dora', 'anna > (dora) > bert']);
    assert.equal(stepFrom(found, 1, 'after')?.at, 2);
    assert.equal(stepFrom(found, 0, 'after')?.at, 2);
  });

  it('puts who acted until a new holder came before that holder, named on the same day', () => {
    const found = chain(
      held('anna', '1930', '1944-08-29'),
      held('bert', '1944-08-29', '1946'),
      held('dora', '1944-08-29', '1944-10-04', { acting: true }),
    );
    assert.deepEqual(told(found), ['anna > dora', 'anna > (dora) > bert']);
  });

  it('keeps who acted for an absent holder out of the order', () => {
    const found = chain(
      held('anna', '1930-01-01', '1940-12-31'),
      held('dora', '1935-03', '1935-06', { acting: true }),
      held('bert', '1941-01-01'),
    );
    assert.deepEqual(told(found), ['anna > bert']);
    assert.equal(found[1]?.holder, 'dora');
    assert.equal(found[1]?.during, 0);
    const around = neighboursIn(found, 1);
    assert.equal(around(1)?.actedFor?.holder, 'anna');
    assert.deepEqual(
      around(0)?.standIns.map(({ holder }) => holder),
      ['dora'],
    );
  });

  it('is one tenure of one who acted first, and of one who came back after nobody', () => {
    const found = chain(
      held('anna', '1930', '1931', { acting: true }),
      held('anna', '1931', '1940'),
      held('anna', '1945', '1950'),
      held('bert', '1950'),
    );
    assert.deepEqual(told(found), ['anna > bert']);
    assert.equal(found[0]?.holdings.length, 3);
    assert.equal(found[0]?.acting, false);
  });

  it('lets who came back follow the one who acted, not themselves', () => {
    const found = chain(
      held('anna', '1930', '1935'),
      held('dora', '1935', '1936', { acting: true }),
      held('anna', '1936', '1940'),
    );
    assert.deepEqual(told(found), ['anna > dora', 'dora > anna']);
  });

  it('guesses nothing of two who surely had it together, nor of one without dates', () => {
    assert.deepEqual(told(chain(held('anna', '1930', '1940'), held('bert', '1935', '1945'))), []);
    const undated = chain(held('anna', '1930', '1940'), held('cara'), held('bert', '1940'));
    assert.deepEqual(holders(undated), ['anna', 'bert', 'cara']);
    assert.deepEqual(told(undated), ['anna > bert']);
  });

  it('guesses nothing of two who began together, unless one of them left in time', () => {
    assert.deepEqual(told(chain(held('anna', '1930'), held('bert', '1930'))), []);
    assert.deepEqual(told(chain(held('bert', '1930', '1930'), held('anna', '1930', '1935'))), [
      'bert > anna',
    ]);
  });
});

describe('the chain of several seats', () => {
  const north = { facets: { side: 'north' } };
  const south = { facets: { side: 'south' } };

  it('has a line for each side', () => {
    const found = ofSeats(
      held('anna', '1930', '1940', north),
      held('bert', '1931', '1941', south),
      held('cara', '1940', '1950', north),
      held('dora', '1941', '1950', south),
    );
    assert.deepEqual(told(found), ['anna > cara', 'bert > dora']);
  });

  it('guesses no predecessor of holders without a side', () => {
    assert.deepEqual(told(ofSeats(held('anna', '1930', '1940'), held('bert', '1940'))), []);
  });

  it('guesses none within a side that had several at a time, or where an end is unknown', () => {
    const together = [
      held('anna', '1930', '1940', north),
      held('bert', '1931', '1941', north),
      held('cara', '1941', '1950', north),
    ];
    assert.deepEqual(told(ofSeats(...together)), []);
    assert.deepEqual(
      told(ofSeats(held('anna', '1930', '', north), held('cara', '1941', '', north))),
      [],
    );
  });

  it('tells who surely had another seat at the same time, but not of a crowd', () => {
    const found = ofSeats(
      held('anna', '1930', '1940', north),
      held('bert', '1935', '1945', south),
      held('cara', '1940', '1950', north),
    );
    const beside = (seats: number | undefined, at: number) =>
      neighboursIn(found, seats)(at)?.alongside.map(({ holder }) => holder);
    assert.deepEqual(beside(2, 1), ['anna', 'cara']);
    assert.deepEqual(beside(2, 0), ['bert']);
    assert.deepEqual(beside(undefined, 0), []);
  });
});

describe('every chain', () => {
  const date = fc.oneof(
    fc.integer({ min: 1900, max: 1930 }).map(String),
    fc
      .tuple(fc.integer({ min: 1900, max: 1930 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    fc.constantFrom('1910~', '1920?', '191X', '[1905,1915]', '1908/1912'),
  );
  const holding = fc
    .record({
      holder: fc.constantFrom('anna', 'bert', 'cara', 'dora', 'emil'),
      from: fc.option(date, { nil: undefined }),
      until: fc.option(date, { nil: undefined }),
      acting: fc.boolean(),
      side: fc.constantFrom('', 'north', 'south'),
    })
    .map(({ holder, from, until, acting, side }) =>
      held(holder, from, until, { acting, facets: side === '' ? {} : { side } }),
    );
  const holdings = fc
    .array(holding, { maxLength: 9 })
    .map((list) => list.map((one, at) => ({ ...one, line: at + 1 })));
  const options = { seed: 1946, numRuns: 400 };
  const always = (test: (found: PostChain, given: readonly HeldPost[]) => void): void => {
    fc.assert(
      fc.property(holdings, fc.boolean(), (given, isSingle) => {
        test(chainOf(given, isSingle), given);
      }),
      options,
    );
  };

  it('has each holding once', () => {
    always((found, given) => {
      const lines = found.flatMap((place) => place.holdings.map(({ line }) => line));
      assert.deepEqual(
        lines.sort((a, b) => a - b),
        given.map(({ line }) => line),
      );
    });
  });

  it('has before and after as inverses, and predecessors of proper holders too', () => {
    always((found) => {
      for (const [at, { after, acting }] of found.entries()) {
        if (after !== undefined) assert.equal(found[after]?.before, at);
        const next = stepFrom(found, at, 'after')?.at;
        if (acting || next === undefined) continue;
        assert.equal(stepFrom(found, next, 'before')?.at, at);
      }
    });
  });

  it('lets nobody precede themselves', () => {
    always((found) => {
      for (const [at, { holder }] of found.entries()) {
        const step = stepFrom(found, at, 'before');
        if (!step) continue;
        assert.notEqual(found[step.at]?.holder, holder);
        for (const acting of step.acting) assert.notEqual(found[acting]?.holder, holder);
      }
    });
  });

  it('has predecessors that began no later', () => {
    always((found) => {
      for (const {
        before,
        holdings: [mine],
      } of found) {
        const other = before === undefined ? undefined : found[before]?.holdings[0];
        if (!other) continue;
        const [first, second] = [orderDate(other), orderDate(mine)];
        assert.ok(first && second && compareDates(first, second) <= 0);
      }
    });
  });

  it('is the same however its holdings were written down', () => {
    always((found, given) => {
      const isSingle = true;
      assert.deepEqual(chainOf(given.toReversed(), isSingle), chainOf(given, isSingle));
      assert.ok(found.length <= given.length);
    });
  });
});

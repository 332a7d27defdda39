import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './small-record.ts';

const people = { 'person/anna': '', 'person/bert': '', 'person/cara': '' };
const council = (yaml: string) => told({ ...people, 'town/lake': yaml });
const groups = (left: string, right: string) =>
  `[{ group: left, ${left} }, { group: right, ${right} }]`;

describe('groups of seats', () => {
  it('add up to the total', () => {
    assert.deepEqual(council(`seatsTotal: 9\nseats: ${groups('count: 3', 'count: 5')}`), [
      'seats-total town/lake:5:8 The groups have 3 + 5 = 8 seats, but `seatsTotal` is `9`. ← town/lake:4:13',
    ]);
    assert.deepEqual(council(`seatsTotal: 8\nseats: ${groups('count: 3', 'count: 5')}`), []);
    assert.deepEqual(council(`seats: ${groups('count: 3', 'count: 5')}`), []);
  });

  it('add up to one of the totals, in one of the compositions', () => {
    const differing = (totals: string) =>
      council(
        `seatsTotal: ${totals}\nseats:\n  oneOf:\n    - value: ${groups('count: 3', 'count: 5')}\n    - value: ${groups('count: 4', 'count: 6')}`,
      );
    assert.deepEqual(differing('10'), []);
    assert.deepEqual(differing('{ oneOf: [{ value: 9 }, { value: 8 }] }'), []);
    assert.match(
      differing('{ oneOf: [{ value: 9 }, { value: 7 }] }').join(),
      /3 \+ 5 = 8 seats, but `seatsTotal` is `9` or `7`/,
    );
  });

  it('have no more members than seats', () => {
    const named = (left: string) => council(`seats: ${groups(left, 'count: 5')}`);
    assert.deepEqual(named('count: 2, members: [anna, bert, cara]'), [
      'seats-overfull town/lake:4:43 `left` has 2 seats, but 3 members: `anna`, `bert`, `cara`.',
    ]);
    assert.deepEqual(named('count: 3, members: [anna, bert, cara]'), []);
  });

  it('seat everybody once', () => {
    const named = (left: string, right: string) =>
      council(`seats: ${groups(`count: 5, members: [${left}]`, `count: 5, members: [${right}]`)}`);
    assert.deepEqual(named('anna', 'bert, anna'), [
      'seat-twice town/lake:4:95 `anna` sits in `left` and in `right`. ← town/lake:4:44',
    ]);
    assert.match(named('anna, anna', '').join(), /`anna` stands twice in `left`/);
    assert.deepEqual(named('anna', 'bert'), []);
    assert.match(
      council('seats: [{ group: left, count: 1 }, { group: left, count: 2 }]').join(),
      /^seat-twice town\/lake:4:45 The group `left` stands twice/,
    );
  });

  it('may be told wrongly by one source, if another has them right', () => {
    const wrong = groups('count: 1, members: [anna, bert]', 'count: 5');
    const right = groups('count: 2, members: [anna, bert]', 'count: 5');
    const oneOf = (first: string, second: string) =>
      council(`seats:\n  oneOf:\n    - value: ${first}\n    - value: ${second}`).length;
    assert.equal(oneOf(wrong, right), 0);
    assert.equal(oneOf(wrong, wrong), 1);
  });
});

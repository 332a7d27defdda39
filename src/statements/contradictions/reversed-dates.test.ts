import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './small-record.ts';

const towns = { 'town/lake': 'posts: [{ id: mayor, label: Mayor }]' };

describe('what ends before it begins', () => {
  const anna = (yaml: string) => told({ ...towns, 'person/anna': yaml });

  it('is told at its end, whether a post, a relation or control', () => {
    assert.deepEqual(anna('holds:\n  - post: lake#mayor\n    from: 1950-05\n    until: 1949'), [
      'dates-reversed person/anna:7:12 Until `1949`, but from `1950-05`: it ends before it begins. ← person/anna:6:11',
    ]);
    assert.match(
      anna('relations: [{ type: honours, to: lake, from: 1950, until: 1940 }]').join(),
      /^dates-reversed person\/anna:4:59 /,
    );
    assert.match(
      told({ 'town/lake': 'control: [{ by: left, from: 1950, until: 1940 }]' }).join(),
      /^dates-reversed town\/lake:4:42 /,
    );
  });

  it('is a life, too', () => {
    assert.deepEqual(anna('born: 1950\ndied: 1949-12-31'), [
      'dates-reversed person/anna:5:7 `died: 1949-12-31` lies before `born: 1950`: `anna` ends before it begins. ← person/anna:4:7',
    ]);
  });

  it('is not what may have begun and ended within one year, or on one day', () => {
    assert.deepEqual(anna('born: 1950-06-01\ndied: 1950'), []);
    assert.deepEqual(anna('holds: [{ post: lake#mayor, from: 1950-06, until: 1950-06 }]'), []);
    assert.deepEqual(anna('born: 1950~\ndied: 1949'), []);
    assert.deepEqual(anna('born: 1950\ndied: 1949?'), []);
  });

  it('is so only if no choice among the sources helps', () => {
    const died = (year: number) =>
      anna(`born: 1950\ndied: { oneOf: [{ on: 1940 }, { on: ${year} }] }`);
    assert.equal(died(1949).length, 1);
    assert.equal(died(1951).length, 0);
  });

  it('may have ended on any day of an event that lasted', () => {
    const flood = (ended: string) =>
      told({
        'flood/deluge': `began: 1940\n${ended}`,
        'person/anna': 'born: 1945\ndied: { in: deluge }',
      });
    assert.match(flood('').join(), /`died: 1940` \(in `deluge`\) lies before `born: 1945`/);
    assert.match(flood('ended: 1941').join(), /^dates-reversed/);
    assert.deepEqual(flood('ended: 1945'), []);
    assert.deepEqual(flood('ended: ..'), []);
  });
});

describe('a day and a span', () => {
  it('are not said of one statement', () => {
    assert.deepEqual(
      told({
        ...towns,
        'person/anna': 'relations: [{ type: honours, to: lake, on: 1950, until: 1951 }]',
      }),
      ['dates-mixed person/anna:4:44 Both a day, `on` `1950`, and a span, `until` `1951`.'],
    );
  });
});

describe('a date that is left to an event', () => {
  const died = (flood: string) =>
    told({
      'flood/deluge': flood,
      'flood/rain': 'began: 1940',
      'person/anna': 'died: { in: deluge }',
    });

  it('is there', () => {
    assert.deepEqual(died('began: 1940'), []);
    assert.deepEqual(died(''), [
      'event-undated person/anna:4:13 `died: { in: deluge }` gives no date: `deluge` has no date. ← flood/deluge:2:1',
    ]);
  });

  it('is not left to yet another event', () => {
    assert.match(died('began: { in: rain }').join(), /`deluge` leaves its own date to `rain`/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './small-record.ts';

const lake =
  'posts: [{ id: mayor, label: Mayor, seats: 1 }, { id: judge, label: Judge, seats: 2 }]';
const holds = (dates: string, post = 'mayor') => `holds:\n  - { post: lake#${post}, ${dates} }`;
const mayors = (anna: string, bert: string, body = lake) =>
  told({ 'town/lake': body, 'person/anna': holds(anna), 'person/bert': holds(bert) });

describe('a post with one seat', () => {
  it('is not held by two at once; the later one is told, the earlier is beside', () => {
    assert.deepEqual(mayors('from: 1950-01-01, until: 1952', 'from: 1946-07, until: 1951-01'), [
      'post-overfull person/anna:5:5 `lake#mayor` has one seat, but 2 held it at once: `bert` from `1946-07` until `1951-01` and `anna` from `1950-01-01` until `1952`. ← person/bert:5:5',
    ]);
  });

  const consistent: readonly [why: string, anna: string, bert: string][] = [
    [
      'passes from one to the other on a day',
      'from: 1946, until: 1950-05-01',
      'from: 1950-05-01, until: 1952',
    ],
    [
      'may have passed in a month that both name',
      'from: 1946, until: 1950-05',
      'from: 1950-05, until: 1952',
    ],
    ['may be left at a time nobody knows', 'from: 1946', 'from: 1950, until: 1952'],
    ['may be left when a source is unsure', 'from: 1946, until: 1951?', 'from: 1950, until: 1952'],
    [
      'is free by one of two sources',
      'from: 1946, until: { oneOf: [{ on: 1951 }, { on: 1949 }] }',
      'from: 1950, until: 1952',
    ],
    ['has somebody stand in', 'from: 1946, until: 1951', 'from: 1949, until: 1950, acting: true'],
  ];
  for (const [why, anna, bert] of consistent) {
    it(why, () => assert.deepEqual(mayors(anna, bert), []));
  }

  it('is overfull when all sources that differ agree on that', () => {
    const until = (last: number) => `from: 1946, until: { oneOf: [{ on: 1951 }, { on: ${last} }] }`;
    assert.equal(mayors(until(1953), 'from: 1949, until: 1960').length, 1);
    assert.equal(mayors(until(1949), 'from: 1949, until: 1960').length, 0);
  });

  it('is overfull when each choice clashes, though on other days', () => {
    const anna =
      'from: { oneOf: [{ on: 1940 }, { on: 1950 }] }, until: { oneOf: [{ on: 1945 }, { on: 1955 }] }';
    assert.equal(mayors(anna, 'from: 1930, until: 1960').length, 1);
    assert.equal(mayors(anna, 'from: 1930, until: 1944').length, 0);
  });

  it('is overfull on a single day in the midst of a term', () => {
    assert.equal(mayors('from: 1946-07-01, until: 1950', 'from: 1948-02-02').length, 1);
  });

  it('is still held to the end of the body or of the holder, not longer', () => {
    const still = (razed: string) =>
      mayors('from: 1946, until: ..', 'from: 1950, until: 1952', `${lake}\n${razed}`).length;
    assert.equal(still(''), 1);
    assert.equal(still('razed: 1952'), 1);
    assert.equal(
      told({
        'town/lake': lake,
        'person/anna': `died: 1949\n${holds('from: 1946, until: ..')}`,
        'person/bert': holds('from: 1950, until: 1952'),
      }).length,
      0,
    );
  });

  it('is held by one acting at a time, too', () => {
    const acting = (dates: string) => `${dates}, acting: true`;
    assert.match(
      mayors(acting('from: 1940, until: 1945'), acting('from: 1942, until: 1943')).join(),
      /but 2 acted at once/,
    );
  });
});

describe('a post with several seats', () => {
  const judges = (...terms: string[]) =>
    told({
      'town/lake': lake,
      ...Object.fromEntries(terms.map((term, at) => [`person/judge-${at}`, holds(term, 'judge')])),
    });

  it('has as many holders as seats', () => {
    const [first, second] = ['from: 1940, until: 1950', 'from: 1942, until: 1952'];
    assert.deepEqual(judges(first, second), []);
    assert.deepEqual(judges(first, second, 'from: 1950, until: 1955'), []);
    assert.deepEqual(judges(first, second, 'from: 1945, until: 1955'), [
      'post-overfull person/judge-2:5:5 `lake#judge` has 2 seats, but 3 held it at once: `judge-0` from `1940` until `1950`, `judge-1` from `1942` until `1952` and `judge-2` from `1945` until `1955`. ← person/judge-0:5:5 ← person/judge-1:5:5',
    ]);
  });

  it('is not overfull when two overlap with a third, but at different times', () => {
    assert.deepEqual(
      judges('from: 1940, until: 1960', 'from: 1941, until: 1945', 'from: 1950, until: 1955'),
      [],
    );
  });
});

it('a post without a number of seats has room for all', () => {
  const open = 'posts: [{ id: mayor, label: Mayor }]';
  assert.deepEqual(mayors('from: 1940, until: 1950', 'from: 1940, until: 1950', open), []);
});

describe('a vacancy', () => {
  const vacant = 'posts: [{ id: mayor, label: Mayor, vacant: [{ from: 1950, until: 1952-03 }] }]';
  const held = (dates: string, body = vacant) =>
    told({ 'town/lake': body, 'person/anna': holds(dates) });

  it('is filled by nobody but who acts', () => {
    assert.deepEqual(held('from: 1949, until: 1951'), [
      'vacancy-filled person/anna:5:5 `lake#mayor` is vacant from `1950` until `1952-03`, but held by `anna` from `1949` until `1951`. ← town/lake:4:45',
    ]);
    assert.deepEqual(held('from: 1949, until: 1951, acting: true'), []);
    assert.deepEqual(held('from: 1949, until: 1950'), []);
    assert.deepEqual(held('from: 1949, until: { oneOf: [{ on: 1951 }, { on: 1950 }] }'), []);
  });

  it('has dates like others', () => {
    const posts = (dates: string) =>
      told({
        'town/lake': `founded: 1940\nposts: [{ id: mayor, label: Mayor, vacant: [{ ${dates} }] }]`,
      });
    assert.match(posts('from: 1950, until: 1949').join(), /^dates-reversed /);
    assert.match(posts('until: 1939').join(), /^holding-outside-body /);
  });
});

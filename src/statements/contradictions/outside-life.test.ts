import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './small-record.ts';

const post = 'posts: [{ id: mayor, label: Mayor }]';

describe('a post', () => {
  const held = (dates: string, lake = '', anna = '') =>
    told({
      'town/lake': `${post}\n${lake}`,
      'person/anna': `holds:\n  - { post: lake#mayor${dates} }\n${anna}`,
    });

  it('is held neither before the birth nor after the death of the holder', () => {
    assert.deepEqual(held(', from: 1940, until: 1945', '', 'died: 1944-05'), [
      'holding-outside-life person/anna:5:44 `lake#mayor` is held until `1945`, after `died: 1944-05` of `anna`. ← person/anna:6:7',
    ]);
    assert.match(
      held(', from: 1940', '', 'born: 1941').join(),
      /^holding-outside-life .* from `1940`, before `born: 1941`/,
    );
    assert.deepEqual(held(', from: 1940, until: 1944', '', 'born: 1940\ndied: 1944-05'), []);
  });

  it('is held while its body exists', () => {
    assert.deepEqual(held(', from: 1940-06-30', 'founded: 1940-07-01'), [
      'holding-outside-body person/anna:5:31 `lake#mayor` is held from `1940-06-30`, before `founded: 1940-07-01` of `lake`. ← town/lake:5:10',
    ]);
    assert.deepEqual(
      held(', from: 1940-07-01, until: 1947-08-12', 'founded: 1940-07-01\nrazed: 1947-08'),
      [],
    );
  });

  it('is still held to the end of a life, when nobody says until when', () => {
    assert.deepEqual(held(', from: 1940, until: ..', 'razed: 1950', 'died: 1960'), []);
    assert.deepEqual(held(', from: 1940', 'razed: 1950', 'died: 1960'), []);
  });

  it('may be held if one of the sources lets it', () => {
    const until = (day: string) => `, until: { oneOf: [{ on: 1950 }, { on: '${day}' }] }`;
    const died = (day: string) => `died: { oneOf: [{ on: 1940 }, { on: '${day}' }] }`;
    assert.equal(held(until('1949'), '', died('1948')).length, 1);
    assert.equal(held(until('1949'), '', died('1949')).length, 0);
    assert.equal(held(until('1948'), '', died('1948')).length, 0);
    assert.equal(held(until('1949?'), '', died('1948')).length, 0);
    assert.equal(held(until('1949~'), '', died('1948')).length, 0);
  });

  it('is not held by one who was gone before the body was there', () => {
    assert.deepEqual(held('', 'founded: 1950', 'died: 1949'), [
      'lives-apart person/anna:5:13 `lake#mayor` cannot be: `died: 1949` of `anna` lies before `founded: 1950` of `lake`. ← town/lake:5:10',
    ]);
    assert.deepEqual(held('', 'founded: 1949', 'died: 1949'), []);
  });
});

it('a life that ends before it begins is told once, and nothing is measured by it', () => {
  assert.deepEqual(
    told({
      'town/lake': `${post}\nfounded: 1950`,
      'person/anna': 'born: 1930\ndied: 1920\nholds: [{ post: lake#mayor, from: 1951 }]',
    }).map((line) => line.split(' ')[0]),
    ['dates-reversed'],
  );
});

describe('a relation', () => {
  const related = (relation: string, lake = 'founded: 1940\nrazed: 1950') =>
    told({ 'town/lake': lake, 'person/anna': `died: 1945\nrelations:\n  - { ${relation} }` });

  it('lies in the lives that its type needs', () => {
    assert.match(
      related('type: lived-in, to: lake, from: 1935').join(),
      /^relation-outside-life person\/anna:6:39 .* before `founded: 1940` of `lake`/,
    );
    assert.match(
      related('type: lived-in, to: lake, on: 1946').join(),
      /^relation-outside-life .* is dated on `1946`, after `died: 1945` of `anna`/,
    );
    assert.deepEqual(related('type: painted, to: lake, on: 1935'), []);
    assert.equal(related('type: painted, to: lake, on: 1946').length, 1);
    assert.deepEqual(related('type: honours, to: lake, on: 2000'), []);
    assert.deepEqual(related('type: lived-in, to: lake, on: 1940/1945'), []);
    assert.equal(related('type: lived-in, to: lake, on: 1940/1946').length, 1);
  });

  it('without a date ties only who lived at one time, if the type needs both', () => {
    assert.match(related('type: lived-in, to: lake', 'founded: 1946').join(), /^lives-apart /);
    assert.match(
      told({
        'town/lake': 'razed: 1900',
        'person/anna': 'born: 1901\nrelations: [{ type: lived-in, to: lake }]',
      }).join(),
      /^lives-apart person\/anna:5:35 .*`razed: 1900` of `lake` lies before `born: 1901` of `anna`. ← town\/lake:4:8/,
    );
    assert.deepEqual(related('type: painted, to: lake', 'founded: 1946'), []);
  });
});

describe('a place', () => {
  it('is controlled while it exists', () => {
    const control = (dates: string) =>
      told({ 'town/lake': `founded: 1940\ncontrol: [{ by: left, ${dates} }]` });
    assert.match(
      control('from: 1939').join(),
      /^control-outside-life town\/lake:5:29 Control by `left` is dated from/,
    );
    assert.deepEqual(control('from: 1940'), []);
  });
});

describe('a seat', () => {
  it('is held by who lived at the time of the body', () => {
    const seated = (died: string) =>
      told({
        'town/lake': 'founded: 1940\nseats: [{ group: left, count: 2, members: [anna] }]',
        'person/anna': died,
      });
    assert.match(
      seated('died: 1939').join(),
      /^lives-apart town\/lake:5:8 A seat of `anna` cannot be/,
    );
    assert.deepEqual(seated('died: 1940'), []);
  });
});

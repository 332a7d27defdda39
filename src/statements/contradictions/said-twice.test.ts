import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './small-record.ts';

const lake = { 'town/lake': 'posts: [{ id: mayor, label: Mayor }]', 'town/hill': '' };

describe('a statement', () => {
  const twice = (key: string, first: string, second: string) =>
    told({ ...lake, 'person/anna': `${key}:\n  - { ${first} }\n  - { ${second} }` });
  const lived = (first: string, second: string) =>
    twice('relations', `type: lived-in, to: lake${first}`, `type: lived-in, to: lake${second}`);

  it('stands once in an article', () => {
    assert.deepEqual(lived('', ''), [
      'statement-twice person/anna:6:5 `lived-in` `lake` stands here a second time, of the same time. ← person/anna:5:5',
    ]);
    assert.equal(lived(', from: 1940', ', from: 1940').length, 1);
    assert.equal(lived(', from: 1940, until: 1950', ', from: 1945, until: 1955').length, 1);
    assert.equal(twice('holds', 'post: lake#mayor', 'post: lake#mayor, bank: left').length, 1);
    assert.equal(twice('homes', 'value: lake', 'value: lake').length, 1);
  });

  it('stands again of another time, or with another remark', () => {
    assert.deepEqual(lived(', until: 1940', ', from: 1945'), []);
    assert.deepEqual(lived('', ', from: 1945'), []);
    assert.deepEqual(lived(', from: 1940', ', from: 1940, note: her second house'), []);
    assert.deepEqual(lived(', according_to: Bert', ', according_to: Cara'), []);
    assert.deepEqual(twice('holds', 'post: lake#mayor', 'post: lake#mayor, acting: true'), []);
    assert.deepEqual(twice('homes', 'value: lake', 'value: hill'), []);
    assert.deepEqual(
      lived(
        ', from: 1940, until: { oneOf: [{ on: 1950 }, { on: 1944 }] }',
        ', from: 1945, until: 1955',
      ),
      [],
    );
  });

  it('is of one post of that name', () => {
    assert.match(
      told({
        'town/lake': 'posts: [{ id: mayor, label: Mayor }, { id: mayor, label: Head }]',
      }).join(),
      /^statement-twice town\/lake:4:38 The post `mayor`/,
    );
  });
});

describe('a tie of two', () => {
  const ends = (anna: string, bert: string) =>
    told({
      ...lake,
      'person/anna': `relations:\n  - { ${anna} }`,
      'person/bert': `relations:\n  - { ${bert} }`,
    });

  it('is said on one side when it is the same from both', () => {
    assert.deepEqual(ends('type: friend-of, to: bert', 'type: friend-of, to: anna, from: 1940'), [
      'inverse-twice person/anna:5:5 `friend-of` `bert` is what `bert` says already: `friend-of` `anna` from `1940`. ← person/bert:5:5',
    ]);
    assert.equal(
      ends('type: friend-of, to: bert, from: 1940', 'type: friend-of, to: anna, from: 1941').length,
      1,
    );
  });

  it('is said on one side when one type is the inverse of another', () => {
    assert.match(
      ends('type: parent-of, to: bert', 'type: child-of, to: anna').join(),
      /^inverse-twice person\/bert:5:5 `child-of` `anna` is what `anna` says already: `parent-of` `bert`/,
    );
    assert.deepEqual(ends('type: parent-of, to: bert', 'type: parent-of, to: anna'), []);
  });

  it('is said on one side when a field says it too', () => {
    assert.match(
      told({
        'town/hill': 'relations: [{ type: port-of, to: lake }]',
        'town/lake': 'port: hill',
      }).join(),
      /^inverse-twice town\/lake:4:7 `port` `hill` is what `hill` says already/,
    );
  });

  it('is said on both sides of two times, or by two judges', () => {
    const friends = (anna: string, bert: string) =>
      ends(`type: friend-of, to: bert${anna}`, `type: friend-of, to: anna${bert}`);
    assert.deepEqual(friends(', until: 1940', ', from: 1940'), []);
    assert.deepEqual(friends(', on: 1940-05-01', ', on: 1940-05-02'), []);
    assert.deepEqual(friends(', according_to: Cara', ', according_to: Dora'), []);
    assert.equal(friends(', until: 1940', ', from: 1939').length, 1);
  });
});

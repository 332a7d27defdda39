import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './small-record.ts';

const part = (of: string, dates = '') => `relations: [{ type: part-of, to: ${of}${dates} }]`;

describe('relations that lead back', () => {
  it('are told once, with the way', () => {
    assert.deepEqual(
      told({
        'town/hill': part('lake'),
        'town/lake': part('mill'),
        'town/mill': part('hill'),
        'town/yard': part('hill'),
      }),
      [
        'relation-circular town/mill:4:34 `part-of` leads in a circle: `mill` → `hill` → `lake` → `mill`. ← town/hill:4:34 ← town/lake:4:34',
      ],
    );
  });

  it('are told at the one that begins last', () => {
    const found = told({
      'town/hill': part('lake', ', from: 1950-05-01'),
      'town/lake': part('hill', ', from: 1940, until: ..'),
    });
    assert.match(found.join(), /^relation-circular town\/hill:/);
    assert.equal(found.length, 1);
  });

  it('may do so at different times', () => {
    const both = (hill: string, lake: string) =>
      told({ 'town/hill': part('lake', hill), 'town/lake': part('hill', lake) }).length;
    assert.equal(both(', until: 1940, from: 1930', ', from: 1940, until: 1950'), 0);
    assert.equal(both(', from: 1930', ', from: 1940, until: 1950'), 0);
    assert.equal(
      both(
        ', from: 1930, until: { oneOf: [{ on: 1945 }, { on: 1935 }] }',
        ', from: 1940, until: 1950',
      ),
      0,
    );
    assert.equal(both(', from: 1930, until: 1945', ', from: 1940, until: 1950'), 1);
    assert.equal(both('', ', from: 1940, until: 1950'), 1);
  });

  it('do so with reason where the config allows it', () => {
    assert.deepEqual(
      told({
        'town/hill': 'relations: [{ type: honours, to: lake }]',
        'town/lake': 'relations: [{ type: honours, to: hill }]',
      }),
      [],
    );
  });
});

describe('who comes after another', () => {
  const heir = (born: string, died: string) =>
    told({
      'person/anna': `born: ${born}`,
      'person/bert': `died: ${died}\nrelations: [{ type: heir-of, to: anna }]`,
    });

  it('has not ended before the other began', () => {
    assert.deepEqual(heir('1940', '1939-12'), [
      'order-reversed person/bert:5:34 `bert` comes after `anna` (`heir-of`), but `died: 1939-12` lies before `born: 1940` of `anna`. ← person/anna:4:7',
    ]);
    assert.deepEqual(heir('1940', '1940'), []);
    assert.deepEqual(heir('1940', '{ oneOf: [{ on: 1939 }, { on: 1941 }] }'), []);
    assert.deepEqual(heir('1940~', '1939'), []);
  });
});

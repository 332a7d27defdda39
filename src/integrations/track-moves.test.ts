import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveTracker } from './track-moves.ts';

const file = (name: string, text = name) => ({ path: `articles/river/${name}.mdx`, text });

test('an article under another name is the same, however the two events come', () => {
  const together = moveTracker();
  assert.deepEqual(
    [...together([file('rhein', 'x'), file('aare')], [file('rhine', 'x'), file('aare')])],
    [['rhein', 'rhine']],
  );
  const oneByOne = moveTracker();
  assert.deepEqual([...oneByOne([file('rhein', 'x')], [])], [['rhein', null]]);
  assert.deepEqual([...oneByOne([], [file('rhine', 'x')])], [['rhein', 'rhine']]);
});

test('an article that comes back is not gone', () => {
  const track = moveTracker();
  track([file('aare')], []);
  assert.deepEqual([...track([], [file('aare')])], []);
});

test('another new article is no move', () => {
  const track = moveTracker();
  assert.deepEqual([...track([file('aare')], [file('inn')])], [['aare', null]]);
});

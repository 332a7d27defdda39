import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editDistance, nearest, onlyNear, onlyNearId } from './nearest.ts';

describe('nearest', () => {
  const fields = ['title', 'summary', 'status', 'names', 'sources', 'sameAs', 'URL'];

  it('finds one letter missing, added, replaced or swapped', () => {
    assert.equal(nearest('titel', fields), 'title');
    assert.equal(nearest('summry', fields), 'summary');
    assert.equal(nearest('statuss', fields), 'status');
    assert.equal(nearest('nimes', fields), 'names');
  });

  it('ignores case, so that `url` is `URL`', () => {
    assert.equal(nearest('url', fields), 'URL');
    assert.equal(nearest('SameAs', fields), 'sameAs');
  });

  it('says nothing when everything is too far away', () => {
    assert.equal(nearest('colour', fields), undefined);
    assert.equal(nearest('sumry', fields, 1), undefined);
    assert.equal(nearest('title', []), undefined);
  });

  it('does not replace a short word wholly', () => {
    assert.equal(nearest('on', ['to']), undefined);
    assert.equal(nearest('on', ['of']), 'of');
    assert.equal(nearest('', ['a']), undefined);
  });

  it('prefers fewer edits, then the alphabet, whatever the order', () => {
    assert.equal(nearest('rhin', ['rhodan', 'rhine', 'rhone']), 'rhine');
    assert.equal(nearest('rhane', ['rhone', 'rhine']), 'rhine');
    assert.equal(nearest('rhane', ['rhine', 'rhone']), 'rhine');
  });
});

describe('editDistance', () => {
  it('counts a swap of neighbours as one edit', () => {
    assert.equal(editDistance('danube', 'dnaube'), 1);
    assert.equal(editDistance('ab', 'ba'), 1);
  });

  it('counts what Levenshtein counts otherwise', () => {
    assert.equal(editDistance('kitten', 'sitting'), 3);
    assert.equal(editDistance('', 'abc'), 3);
    assert.equal(editDistance('abc', ''), 3);
  });

  it('gives up above the limit', () => {
    assert.ok(editDistance('volga', 'mississippi', 2) > 2);
    assert.ok(editDistance('abcdef', 'uvwxyz', 2) > 2);
  });
});

describe('onlyNear', () => {
  it('knows what a slip is for only where nothing else is near', () => {
    assert.equal(onlyNear('summry', ['summary', 'status']), 'summary');
    assert.equal(onlyNear('volga', ['volta', 'vulga']), undefined, 'two are near');
    assert.equal(onlyNear('river-a', ['river-b', 'river-ab']), undefined, 'at whatever distance');
    assert.equal(onlyNear('sid', ['side']), undefined, 'too short to tell');
  });

  it('takes another number for another thing', () => {
    assert.equal(onlyNear('letters-94', ['letters-84']), undefined);
    assert.equal(onlyNear('leters-84', ['letters-84']), 'letters-84');
  });

  it('is stricter with ids, because somebody may mean one that nobody has written', () => {
    assert.equal(onlyNear('omsk', ['tomsk']), 'tomsk');
    assert.equal(onlyNearId('omsk', ['tomsk']), undefined);
    assert.equal(onlyNearId('tomks', ['tomsk']), 'tomsk');
    assert.equal(onlyNearId('maragehh', ['maragheh']), 'maragheh');
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillName, patternId } from './region-control.ts';

test('a region of which nobody says anything is filled as no side is', () => {
  assert.equal(fillName(undefined), 'none');
  assert.notEqual(fillName({ by: 'none', certainty: 'yes' }), fillName(undefined));
  assert.equal(patternId('farm', 'oats:yes'), 'map:farm:oats:yes');
});
